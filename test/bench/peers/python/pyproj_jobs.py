# pyproj: Karney's geodesic area on GRS80, the truth for areas; holes taken off.


@job
def geodesic_areas(count):
    from pyproj import Geod
    geod = Geod(ellps='GRS80')
    xy = store['lonLat'].reshape(-1, 2)
    rings, polygons_ = store['lonLatRingStart'], store['lonLatPolygonStart']
    every = max(1, (len(polygons_) - 1) // int(count))
    areas = []
    for polygon in range(0, (len(polygons_) - 1) // every * every, every)[: int(count)]:
        total = 0.0
        for ring in range(polygons_[polygon], polygons_[polygon + 1]):
            part = xy[rings[ring]:rings[ring + 1]]
            m2 = abs(geod.polygon_area_perimeter(part[:, 0], part[:, 1])[0])
            total += m2 if ring == polygons_[polygon] else -m2
        areas.append(total)
    store['areas'] = np.array(areas)
