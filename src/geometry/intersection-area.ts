import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlaneRing } from './shapes.ts';

/** Edges that run east to west count +1, west to east −1: under each lies a strip down to the common base line. */
interface Strip {
  readonly west: number;
  readonly east: number;
  readonly northAtWest: number;
  readonly slope: number;
  readonly sign: number;
}

const pushStrips = (into: Strip[], ring: PlaneRing, sign: number, eastOrigin: number, northOrigin: number): void => {
  const orientation = ringAreaM2(ring) > 0 ? sign : -sign;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous && previous[0] !== current[0]) {
      const [left, right] = previous[0] < current[0] ? [previous, current] : [current, previous];
      const west = left[0] - eastOrigin;
      const east = right[0] - eastOrigin;
      into.push({
        west,
        east,
        northAtWest: left[1] - northOrigin,
        slope: (right[1] - left[1]) / (east - west),
        sign: previous[0] > current[0] ? orientation : -orientation,
      });
    }
    previous = current;
  }
};

const stripsOf = (area: PlaneArea, eastOrigin: number, northOrigin: number): Strip[] => {
  const strips: Strip[] = [];
  for (const { outer, holes } of area) {
    pushStrips(strips, outer, 1, eastOrigin, northOrigin);
    for (const hole of holes) pushStrips(strips, hole, -1, eastOrigin, northOrigin);
  }
  return strips.sort((a, b) => a.west - b.west);
};

/** ∫ of the lower of two straight tops over their common width. */
const underBoth = (a: Strip, b: Strip): number => {
  const west = Math.max(a.west, b.west);
  const east = Math.min(a.east, b.east);
  if (!(east > west)) return 0;
  const a0 = a.northAtWest + a.slope * (west - a.west);
  const a1 = a.northAtWest + a.slope * (east - a.west);
  const b0 = b.northAtWest + b.slope * (west - b.west);
  const b1 = b.northAtWest + b.slope * (east - b.west);
  const d0 = a0 - b0;
  const d1 = a1 - b1;
  const width = east - west;
  if (d0 <= 0 && d1 <= 0) return ((a0 + a1) / 2) * width;
  if (d0 >= 0 && d1 >= 0) return ((b0 + b1) / 2) * width;
  const turn = d0 / (d0 - d1);
  const top = a0 + turn * (a1 - a0);
  const [first, last] = d0 < 0 ? [a0, b1] : [b0, a1];
  return ((first + top) / 2) * width * turn + ((top + last) / 2) * width * (1 - turn);
};

/** West, south, east and north of an area, metres; ∞, ∞, −∞, −∞ for none. */
export const boxOf = (area: PlaneArea): readonly [west: number, south: number, east: number, north: number] => {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const { outer } of area)
    for (const position of outer) {
      west = Math.min(west, position[0]);
      east = Math.max(east, position[0]);
      south = Math.min(south, position[1]);
      north = Math.max(north, position[1]);
    }
  return [west, south, east, north];
};

/**
 * Area in m² that two areas have in common, without making its outline: each area is the signed sum of the strips under
 * its edges, so the common area is the signed sum over pairs of strips of what lies under both. No topology is built,
 * hence nothing can fail on shared, touching or nearly equal edges; rounding is about 1e-10 of the area.
 * Areas must be valid in themselves (parts that do not overlap, holes inside).
 */
export const intersectionAreaM2 = (a: PlaneArea, b: PlaneArea): number => {
  const [westA, southA, eastA, northA] = boxOf(a);
  const [westB, southB, eastB, northB] = boxOf(b);
  if (!(westA < eastB && westB < eastA && southA < northB && southB < northA)) return 0;
  const eastOrigin = Math.max(westA, westB);
  // Everything common lies above this line; strips that dip below it cancel.
  const northOrigin = Math.max(southA, southB);
  const stripsA = stripsOf(a, eastOrigin, northOrigin);
  const stripsB = stripsOf(b, eastOrigin, northOrigin);
  let sum = 0;
  for (const stripA of stripsA) {
    for (const stripB of stripsB) {
      if (stripB.west >= stripA.east) break;
      if (stripB.east > stripA.west) sum += stripA.sign * stripB.sign * underBoth(stripA, stripB);
    }
  }
  return Math.max(0, sum);
};
