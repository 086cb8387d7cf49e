import { aroundOrigin } from './clipper-frame.ts';
import { crossings, findCrossings } from './plain-crossings.ts';
import { edges, loadEdges } from './plain-edges.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

/** Where a corner lies: within the area itself, and within how many of the covers, its own edges' area left aside. */
const place = { inside: 0, covers: 0 };

const placeCorner = (corner: number): void => {
  const { count, east, north, next, owner, alongEast, alongNorth } = edges;
  const e = east[corner] as number;
  const n = north[corner] as number;
  const own = owner[corner];
  place.inside = 0;
  place.covers = 0;
  for (let k = 0; k < count; k += 1) {
    const from = north[k] as number;
    const goesNorth = from <= n;
    if (goesNorth === (north[next[k] as number] as number) <= n || owner[k] === own) continue;
    const at = (east[k] as number) + ((n - from) * (alongEast[k] as number)) / (alongNorth[k] as number);
    if (at <= e) continue;
    if (owner[k] === 0) place.inside += goesNorth ? 1 : -1;
    else place.covers += goesNorth ? 1 : -1;
  }
};

/** From a corner (or, beyond the corners, a crossing) to the next of the result's border; −1 where none leads on. */
const onward = new Int32Array(2048);

const layBorder = (): void => {
  const { count, next, owner, near } = edges;
  onward.fill(-1, 0, count + crossings.count);
  let isPlaced = false;
  for (let edge = 0; edge < count; edge += 1) {
    if (near[edge] === 0) {
      isPlaced = false;
      continue;
    }
    if (!isPlaced) placeCorner(edge);
    let from = edge;
    for (let entry = crossings.first[edge] as number; ; entry = crossings.next[entry] as number) {
      const to = entry < 0 ? (next[edge] as number) : count + (entry >> 1);
      if (place.covers === 0) {
        if (owner[edge] === 0) onward[from] = to;
        else if (place.inside > 0) onward[to] = from;
      }
      if (entry < 0) break;
      if (crossings.owner[entry] === 0) place.inside += crossings.step[entry] as number;
      else place.covers += crossings.step[entry] as number;
      from = to;
    }
    isPlaced = next[edge] === edge + 1;
  }
};

const ringsOfBorder = (origin: PlanePosition): PlaneRing[] | null => {
  const { count, corner } = edges;
  const rings: PlaneRing[] = [];
  const all = count + crossings.count;
  for (let start = 0; start < all; start += 1) {
    if (onward[start] === -1) continue;
    const ring: PlanePosition[] = [];
    let at = start;
    do {
      const c = at - count;
      ring.push(
        c < 0
          ? (corner[at] as PlanePosition)
          : [(crossings.east[c] as number) + origin[0], (crossings.north[c] as number) + origin[1]],
      );
      const to = onward[at] as number;
      if (to === -1) return null;
      onward[at] = -1;
      at = to;
    } while (at !== start);
    rings.push(ring);
  }
  return rings;
};

/**
 * Rings (outer anticlockwise, holes clockwise) of what `a` has outside all of `covers`, where their borders cross plainly:
 * no corner of `a` within `sharedM` of a cover's border nor the other way round, and corners and crossings so far apart that
 * every order and every side is certain. Corners are those given; crossings are found to 0.001 mm, on no grid. Null where
 * borders do not cross plainly or are many; nothing is known then. Metres of one plane; each area by its winding number.
 */
export const plainDifference = (
  a: PlaneArea,
  covers: readonly PlaneArea[],
  sharedM: number,
): readonly PlaneRing[] | null => {
  const origin = aroundOrigin([a]);
  if (!loadEdges([a, ...covers], origin, sharedM) || !findCrossings(sharedM)) return null;
  layBorder();
  return ringsOfBorder(origin);
};
