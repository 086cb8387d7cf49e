import { pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Polygon } from 'geojson';

/** What one would do with Turf: the least of all corners to the line. Metres on its sphere; no crossing is looked for. */
export const outlineToSegmentByTurfM = ({ geometry }: Feature<Polygon>, line: Feature<LineString>): number =>
  Math.min(...(geometry.coordinates[0] ?? []).map((corner) => pointToLineDistance(corner, line, { units: 'meters' })));
