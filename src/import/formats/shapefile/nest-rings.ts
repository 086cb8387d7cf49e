/** A closed ring as the file has it, easting first. */
export type RawRing = readonly (readonly number[])[];

export interface NestedRings {
  /** Each an outer ring and the holes in it, in the order of the outer rings. */
  readonly polygons: readonly (readonly RawRing[])[];
  /** The rings run as the format wants it: outer clockwise, holes against it. */
  readonly isAsWanted: boolean;
}

interface Measured {
  readonly ring: RawRing;
  /** Twice the signed area, positive against the clock. */
  readonly twice: number;
  readonly box: readonly [number, number, number, number];
}

/**
 * Rings of one shape as polygons with holes. What runs clockwise is an outer ring and what runs against it a hole of the smallest
 * outer ring around it: the rule of the format. Where the rings plainly break it (a hole in nothing, or a ring clockwise
 * within another), what lies in what decides: a ring in an odd number of others is a hole.
 */
export function nestRings(rings: readonly RawRing[]): NestedRings {
  const measured = rings.map(measure);
  if (measured.length === 1) return { polygons: [rings], isAsWanted: (measured[0]?.twice ?? 0) <= 0 };
  // Around each ring: those larger ones that hold it, the smallest last.
  const bySize = measured.toSorted((a, b) => Math.abs(b.twice) - Math.abs(a.twice));
  const around = new Map<Measured, Measured[]>();
  bySize.forEach((one, index) => {
    around.set(
      one,
      bySize.slice(0, index).filter((other) => holds(other, one)),
    );
  });
  const depth = (one: Measured): number => around.get(one)?.length ?? 0;
  const isAsWanted = measured.every((one) => one.twice === 0 || one.twice > 0 === (depth(one) % 2 === 1));
  const isHole = (one: Measured): boolean => depth(one) % 2 === 1;
  const polygons = new Map<Measured, RawRing[]>();
  for (const one of measured) if (!isHole(one)) polygons.set(one, [one.ring]);
  for (const one of measured) {
    if (!isHole(one)) continue;
    const outer = around.get(one)?.findLast((other) => !isHole(other) && depth(other) === depth(one) - 1);
    const polygon = outer ? polygons.get(outer) : undefined;
    if (polygon) polygon.push(one.ring);
    else polygons.set(one, [one.ring]);
  }
  return { polygons: [...polygons.values()], isAsWanted };
}

function measure(ring: RawRing): Measured {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let twice = 0;
  // From the first corner, so that large coordinates do not cost the digits of a small ring.
  const [originEast = 0, originNorth = 0] = ring[0] ?? [];
  for (let index = 0; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index] ?? [];
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += (x - originEast) * (nextY - originNorth) - (nextX - originEast) * (y - originNorth);
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { ring, twice, box: [west, south, east, north] };
}

/**
 * True when the smaller ring lies in the larger. Of one that runs as a hole does, its first corner off the edge tells; one that
 * runs as an outer ring must lie in it with every corner, since neighbours that overlap a little are areas both.
 */
function holds(larger: Measured, smaller: Measured): boolean {
  const [west, south, east, north] = larger.box;
  const [w, s, e, n] = smaller.box;
  if (w < west || s < south || e > east || n > north || larger.twice === 0) return false;
  let isInside = false;
  for (const corner of smaller.ring) {
    const side = sideOf(larger.ring, corner[0] ?? 0, corner[1] ?? 0);
    if (side === 'edge') continue;
    if (side === 'outside' || smaller.twice > 0) return side === 'inside';
    isInside = true;
  }
  return isInside;
}

function sideOf(ring: RawRing, x: number, y: number): 'inside' | 'outside' | 'edge' {
  let isInside = false;
  for (let index = 0; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
    const isBetween = Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2);
    if (turn === 0 && isBetween) return 'edge';
    if (y1 > y !== y2 > y && turn > 0 === y2 > y1) isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
}
