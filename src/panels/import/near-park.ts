import type { Park } from '../../domain/park.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { Surroundings } from '../../import/inspect/find-crs.ts';

/** As many corners as tell where a park lies and how its borders run. */
const mostLandmarks = 500;

/** What the import is told of the open park. */
export function nearPark(park: Park | null): Surroundings | null {
  if (!park) return null;
  const every = Math.max(1, Math.ceil(park.parcels.length / mostLandmarks));
  const landmarks = park.parcels.flatMap(({ shape }, index): readonly LonLat[] => {
    if (index % every !== 0) return [];
    const [corner] = shape.type === 'Polygon' ? (shape.coordinates[0] ?? []) : (shape.coordinates[0]?.[0] ?? []);
    return corner ? [corner] : [];
  });
  return { centre: park.centre, landmarks };
}
