import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';
import { closedRings } from '../data/closed-rings.ts';
import type { Land } from '../data/land.ts';
import type { PythonPeer } from './python-peer.ts';

/** Areas in plane metres under a name: `nameCoordinates`, `nameRingStart`, `namePolygonStart`, rings closed. */
export const givePython = async (python: PythonPeer, name: string, flat: FlatAreas): Promise<void> => {
  const { coordinates, ringStart } = closedRings(flat, flat.coordinates);
  await python.put(`${name}Coordinates`, coordinates);
  await python.put(`${name}RingStart`, ringStart);
  await python.put(`${name}PolygonStart`, flat.polygonStart);
};

const given = new WeakMap<PythonPeer, Promise<void>>();

/** Hands the parcels over once: plane metres as Shapely polygons, and degrees as open rings. */
export const pythonParcels = (python: PythonPeer, land: Land): Promise<void> => {
  const before = given.get(python);
  if (before) return before;
  const work = (async () => {
    await givePython(python, 'parcel', land.metres);
    await python.put('lonLat', land.lonLat.coordinates);
    await python.put('lonLatRingStart', land.lonLat.ringStart);
    await python.put('lonLatPolygonStart', land.lonLat.polygonStart);
    await python.put('centres', land.centres);
    await python.put('facilities', land.facilitiesM);
    await python.put('kind', Int32Array.from(land.facilities.kind));
    await python.put('roads', land.roads);
    if (hasShapely(python)) {
      await python.run('make_parcels');
      await python.run('make_roads');
    }
  })();
  given.set(python, work);
  return work;
};

/** The rows need the vectorised Shapely. */
export const hasShapely = ({ versions }: PythonPeer): boolean => Number(versions.shapely?.split('.')[0] ?? 0) >= 2;

/** Why a row cannot use a library of Python, or null. */
export const whyNot = (
  python: PythonPeer | { readonly missing: string },
  library: 'shapely' | 'scipy' | 'pyproj',
): string | null => {
  if ('missing' in python) return python.missing;
  if (!python.versions[library]) return `${library} is not installed`;
  return library === 'shapely' && !hasShapely(python) ? `Shapely ${python.versions.shapely} is older than 2` : null;
};
