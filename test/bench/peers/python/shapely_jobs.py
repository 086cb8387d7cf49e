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
def setback(metres):
    import shapely
    left = shapely.buffer(store['sample'], -metres, quad_segs=8)
    store['areas'] = shapely.area(left)


@job
def exact_setback(metres, every):
    # Less a strip with round ends along every edge: GEOS's own buffer first drops bends flatter than 1 % of the distance.
    import shapely
    areas = []
    for parcel in store['sample'][:: int(every)]:
        rings = shapely.get_rings(parcel)
        ends = np.concatenate([np.stack([c[:-1], c[1:]], axis=1) for c in map(shapely.get_coordinates, rings)])
        strips = shapely.buffer(shapely.linestrings(ends), metres, quad_segs=256)
        areas.append(shapely.area(shapely.difference(parcel, shapely.union_all(strips))))
    store['areas'] = np.array(areas)


@job
def make_corridors():
    import shapely
    quads = shapely.polygons(store['quads'].reshape(-1, 4, 2))
    starts = store['quadStart']
    store['corridors'] = [quads[starts[i]:starts[i + 1]] for i in range(len(starts) - 1)]


@job
def minus_corridors():
    import shapely
    taken = np.array([shapely.union_all(quads) for quads in store['corridors']], dtype=object)
    store['areas'] = shapely.area(shapely.difference(store['sample'], taken))


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
