import type { FlatAreas } from '../flat/flat-areas.ts';
import type { PlanePosition } from '../shapes.ts';
import { pointInRing } from './point-in-ring.ts';
import type { RingTouch } from './self-contacts.ts';
import type { Tally } from './tally.ts';

type Lie = 'inside' | 'outside' | 'both' | 'on';

/**
 * How the rings of one area lie in one another: holes inside their outer ring and not in one another, parts not in one
 * another except in a hole, and no chain of touching rings that cuts the land in two. `touches` are the places where its
 * rings meet, from `selfContacts`.
 */
export const ringNesting = (flat: FlatAreas, area: number, touches: readonly RingTouch[], into: Tally): void => {
  const { polygonStart, areaStart, ringStart, coordinates } = flat;
  const firstPolygon = areaStart[area] as number;
  const endPolygon = areaStart[area + 1] as number;
  const startOf = (ring: number): PlanePosition => {
    const at = 2 * (ringStart[ring] as number);
    return [coordinates[at] as number, coordinates[at + 1] as number];
  };
  const lie = (inner: number, outer: number): Lie => lieOf(flat, inner, outer, meet(touches, inner, outer));

  for (let polygon = firstPolygon; polygon < endPolygon; polygon += 1) {
    const shell = polygonStart[polygon] as number;
    const end = polygonStart[polygon + 1] as number;
    for (let hole = shell + 1; hole < end; hole += 1) {
      const inShell = lie(hole, shell);
      if (inShell === 'outside') into.add('holeOutside', startOf(hole));
      else if (inShell === 'both') into.add('selfCrossing', startOf(hole));
      for (let other = shell + 1; other < hole; other += 1) {
        if (!boxesMeet(flat, hole, other)) continue;
        const [one, two] = [lie(hole, other), lie(other, hole)];
        if (one === 'both' || two === 'both') into.add('selfCrossing', startOf(hole));
        else if (one === 'inside' || two === 'inside' || (one === 'on' && two === 'on'))
          into.add('holesNested', startOf(hole));
      }
    }
    if (end - shell > 1) cutInterior(shell, end, touches, into);
    for (let other = firstPolygon; other < polygon; other += 1) {
      const otherShell = polygonStart[other] as number;
      if (!boxesMeet(flat, shell, otherShell)) continue;
      const [one, two] = [lie(shell, otherShell), lie(otherShell, shell)];
      const apart =
        (one === 'inside' && inHoleOf(flat, lie, shell, other)) ||
        (two === 'inside' && inHoleOf(flat, lie, otherShell, polygon)) ||
        ((one === 'outside' || one === 'on') && two === 'outside') ||
        (one === 'outside' && two === 'on');
      if (!apart) into.add('partsOverlap', startOf(shell));
    }
  }
};

const inHoleOf = (
  { polygonStart }: FlatAreas,
  lie: (inner: number, outer: number) => Lie,
  ring: number,
  polygon: number,
): boolean => {
  for (let hole = (polygonStart[polygon] as number) + 1; hole < (polygonStart[polygon + 1] as number); hole += 1) {
    const inHole = lie(ring, hole);
    if (inHole === 'inside' || inHole === 'on') return true;
  }
  return false;
};

const meet = (touches: readonly RingTouch[], one: number, other: number): boolean =>
  touches.some(({ rings }) => (rings[0] === one && rings[1] === other) || (rings[0] === other && rings[1] === one));

/** Rings that do not meet lie wholly on one side: the first telling corner decides. Otherwise every corner is asked. */
const lieOf = ({ coordinates, ringStart }: FlatAreas, inner: number, outer: number, theyMeet: boolean): Lie => {
  const from = ringStart[inner] as number;
  const to = ringStart[inner + 1] as number;
  const outerFrom = ringStart[outer] as number;
  const outerTo = ringStart[outer + 1] as number;
  let inside = false;
  let outside = false;
  let e = coordinates[2 * to - 2] as number;
  let n = coordinates[2 * to - 1] as number;
  for (let at = from; at < to; at += 1) {
    const nextE = coordinates[2 * at] as number;
    const nextN = coordinates[2 * at + 1] as number;
    for (const side of [
      pointInRing(coordinates, outerFrom, outerTo, nextE, nextN),
      // Between two corners on the border only the middle of the edge tells.
      theyMeet ? pointInRing(coordinates, outerFrom, outerTo, (e + nextE) / 2, (n + nextN) / 2) : 0,
    ]) {
      if (side > 0) inside = true;
      else if (side < 0) outside = true;
    }
    if (!theyMeet && (inside || outside)) break;
    e = nextE;
    n = nextN;
  }
  if (inside && outside) return 'both';
  return inside ? 'inside' : outside ? 'outside' : 'on';
};

const boxesMeet = (flat: FlatAreas, one: number, other: number): boolean => {
  const [west, south, east, north] = ringBox(flat, one);
  const [otherWest, otherSouth, otherEast, otherNorth] = ringBox(flat, other);
  return west <= otherEast && east >= otherWest && south <= otherNorth && north >= otherSouth;
};

const ringBox = ({ coordinates, ringStart }: FlatAreas, ring: number): readonly [number, number, number, number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 2 * (ringStart[ring] as number); at < 2 * (ringStart[ring + 1] as number); at += 2) {
    const e = coordinates[at] as number;
    const n = coordinates[at + 1] as number;
    if (e < west) west = e;
    if (e > east) east = e;
    if (n < south) south = n;
    if (n > north) north = n;
  }
  return [west, south, east, north];
};

/** Rings and the places where they meet make a graph; a circle in it closes off a part of the interior. */
const cutInterior = (shell: number, end: number, touches: readonly RingTouch[], into: Tally): void => {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const joined = new Set<string>();
  for (const { rings, place } of touches) {
    if (rings.some((ring) => ring < shell || ring >= end)) continue;
    const spot = `@${place[0]}/${place[1]}`;
    for (const ring of rings) {
      if (joined.has(`${ring}${spot}`)) continue;
      joined.add(`${ring}${spot}`);
      const [one, other] = [rootOf(String(ring)), rootOf(spot)];
      if (one === other) into.add('interiorCut', place);
      else parent.set(one, other);
    }
  }
};
