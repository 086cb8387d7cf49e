# GEOS by way of Shapely 2, all calls vectorised: the loop over the parcels runs in C.


def polygons(name):
    import shapely
    xy = store[name + 'Coordinates'].reshape(-1, 2)
    rings, starts = store[name + 'RingStart'].astype('i8'), store[name + 'PolygonStart'].astype('i8')
    return shapely.from_ragged_array(shapely.GeometryType.POLYGON, xy, (rings, starts))


@job
def make_parcels():
    store['parcels'] = polygons('parcel')


@job
def choose_sample():
    store['sample'] = store['parcels'][store['chosen']]


@job
def plane_areas():
    import shapely
    store['areas'] = shapely.area(store['parcels'])


@job
def make_roads():
    import shapely
    xy = store['roads'].reshape(-1, 7, 2)
    store['segments'] = shapely.linestrings(np.stack([xy[:, :-1], xy[:, 1:]], axis=2).reshape(-1, 2, 2))


@job
def outline_to_road():
    import shapely
    tree = shapely.STRtree(store['segments'])
    which, metres = tree.query_nearest(store['parcels'], return_distance=True, all_matches=False)
    far = np.empty(len(store['parcels']))
    far[which[0]] = metres
    store['metres'] = far


@job
def centre_to_facility(kinds=10):
    import shapely
    points = shapely.points(store['centres'].reshape(-1, 2))
    sites = shapely.points(store['facilities'].reshape(-1, 2))
    found = np.empty((int(kinds), len(points)))
    for kind in range(int(kinds)):
        tree = shapely.STRtree(sites[store['kind'] == kind])
        which, metres = tree.query_nearest(points, return_distance=True, all_matches=False)
        found[kind, which[0]] = metres
    store['metres'] = found.ravel()


@job
def setback(metres, quarter):
    import shapely
    left = shapely.buffer(store['sample'], -metres, quad_segs=int(quarter))
    store['areas'] = shapely.area(left)


@job
def make_corridors():
    import shapely
    quads = shapely.polygons(store['quads'].reshape(-1, 4, 2))
    starts = store['quadStart']
    store['corridors'] = [quads[starts[i]:starts[i + 1]] for i in range(len(starts) - 1)]
    store['holders'] = polygons('holder')


@job
def minus_corridors():
    import shapely
    taken = np.array([shapely.union_all(quads) for quads in store['corridors']], dtype=object)
    store['areas'] = shapely.area(shapely.difference(store['holders'], taken))


@job
def make_pairs():
    import shapely
    store['first'] = shapely.make_valid(polygons('first'))
    store['second'] = shapely.make_valid(polygons('second'))


@job
def pair_areas():
    import shapely
    a, b = store['first'], store['second']
    store['areas'] = np.concatenate([
        shapely.area(shapely.difference(a, b)), shapely.area(shapely.intersection(a, b)),
        shapely.area(shapely.union(a, b))])


@job
def make_faulty():
    store['faulty'] = polygons('faulty')


@job
def topology():
    import shapely
    store['invalid'] = ~shapely.is_valid(store['faulty'])
    edges = shapely.coverage_invalid_edges(store['faulty'], gap_width=0.0)
    store['uncovered'] = ~shapely.is_empty(edges)


@job
def outside_of():
    # How much of each rectangle lies outside its parcel, m².
    import shapely
    rectangles = shapely.polygons(store['rectangles'].reshape(-1, 4, 2))
    store['outside'] = shapely.area(shapely.difference(rectangles, store['sample']))
