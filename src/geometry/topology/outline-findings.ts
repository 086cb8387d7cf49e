import { type FlatAreas, flatCount } from '../flat/flat-areas.ts';
import { areaEdges, loadEdges } from './area-edges.ts';
import type { TopologyFinding } from './finding.ts';
import { ringFaults } from './ring-faults.ts';
import { ringNesting } from './ring-nesting.ts';
import { selfContacts } from './self-contacts.ts';
import { isStarShaped } from './star-shaped.ts';
import { tally } from './tally.ts';

/** The faults each area has by itself; puts the signed area of each ring (m²) into `ringAreas`. */
export const outlineFindings = (flat: FlatAreas, toleranceM: number, ringAreas: Float64Array): TopologyFinding[] => {
  const into = tally();
  const edges = areaEdges();
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  for (let area = 0; area < flatCount(flat); area += 1) {
    const firstPolygon = areaStart[area] as number;
    const endPolygon = areaStart[area + 1] as number;
    for (let polygon = firstPolygon; polygon < endPolygon; polygon += 1) {
      const shell = polygonStart[polygon] as number;
      for (let ring = shell; ring < (polygonStart[polygon + 1] as number); ring += 1)
        ringAreas[ring] = ringFaults(
          coordinates,
          ringStart[ring] as number,
          ringStart[ring + 1] as number,
          ring > shell,
          toleranceM,
          into,
        );
    }
    const first = polygonStart[firstPolygon] as number;
    const rings = (polygonStart[endPolygon] as number) - first;
    // Whether it has faults or not, a ring that one place sees whole has no contact with itself.
    if (rings !== 1 || !isStarShaped(coordinates, ringStart[first] as number, ringStart[first + 1] as number)) {
      loadEdges(edges, flat, area);
      const touches = selfContacts(edges, into);
      if (rings > 1) ringNesting(flat, area, touches, into);
    }
    into.close(area);
  }
  return into.findings;
};
