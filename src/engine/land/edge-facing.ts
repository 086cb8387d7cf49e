import type { EdgeFacing } from '../../domain/setback.ts';
import { facingStretches } from '../../geometry/frontage.ts';
import { ringAreaM2 } from '../../geometry/ring-area.ts';
import { squaredToSegment } from '../../geometry/segment-distance.ts';
import type { AreaShape, PlaneArea, PlanePosition, PlaneRing } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { boxOf } from './box.ts';
import type { FacedSegment, Surroundings } from './surroundings.ts';

/** Shorter stretches go with the one before them: an edge does not change what it faces for a step. */
const shortestM = 1;
/** Edges are looked at from a little inside, so that a border drawn on the edge lies on its outer side whatever the rounding. */
const insideM = 0.05;

/** An outline whose every edge faces one thing: corners are added where that changes. Land to the left of each edge. */
export interface FacedOutline {
  readonly area: PlaneArea;
  /** For each ring of `area`, what each edge faces, from its first corner on. */
  readonly edges: ReadonlyMap<PlaneRing, readonly EdgeFacing[]>;
}

const known = new WeakMap<AreaShape, { readonly around: Surroundings; readonly outline: FacedOutline }>();

/**
 * What each edge of a parcel faces: another parcel that touches it; else the nearest of a road alongside (turned no more
 * than 40° from the edge, on its outer side) and water; else nothing drawn. Remembered by shape and surroundings.
 */
export function facedOutline(shape: AreaShape, around: Surroundings, plane: SurveyPlane): FacedOutline {
  const made = known.get(shape);
  if (made?.around === around) return made.outline;
  const drawn = plane.areaToPlane(shape);
  const near = around.near(boxOf(drawn)).filter(({ owner }) => owner !== shape);
  const edges = new Map<PlaneRing, readonly EdgeFacing[]>();
  const area = drawn.map(({ outer, holes }) => {
    const [first, ...rest] = [outer, ...holes].map((ring, at) => {
      const turned = ringAreaM2(ring) > 0 === (at === 0) ? ring : [...ring].reverse();
      const parted = partedRing(turned, near);
      edges.set(parted.ring, parted.edges);
      return parted.ring;
    });
    return { outer: first ?? [], holes: rest };
  });
  const outline = { area, edges };
  known.set(shape, { around, outline });
  return outline;
}

function partedRing(ring: PlaneRing, near: readonly FacedSegment[]) {
  const corners: PlanePosition[] = [];
  const edges: EdgeFacing[] = [];
  ring.forEach((a, at) => {
    const b = ring[(at + 1) % ring.length] ?? a;
    for (const { begin, edge } of stretchesOf(a, b, near)) {
      corners.push(begin === 0 ? a : [a[0] + begin * (b[0] - a[0]), a[1] + begin * (b[1] - a[1])]);
      edges.push(edge);
    }
  });
  return { ring: corners, edges };
}

interface Faced {
  readonly begin: number;
  readonly edge: EdgeFacing;
}
const other: EdgeFacing = { facing: 'other' };

/** What an edge faces, in order along it; the first begins at 0. */
function stretchesOf(a: PlanePosition, b: PlanePosition, near: readonly FacedSegment[]): readonly Faced[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return [];
  const inwardE = (-(b[1] - a[1]) / length) * insideM;
  const inwardN = ((b[0] - a[0]) / length) * insideM;
  const from: PlanePosition = [a[0] + inwardE, a[1] + inwardN];
  const to: PlanePosition = [b[0] + inwardE, b[1] + inwardN];
  const west = Math.min(a[0], b[0]);
  const east = Math.max(a[0], b[0]);
  const south = Math.min(a[1], b[1]);
  const north = Math.max(a[1], b[1]);
  // Plain loops: a park has some thousand edges with forty neighbours each, and this stands before the first figure.
  const found: Held[] = [];
  const cuts = [0, 1];
  for (const segment of near) {
    const { box } = segment;
    if (west > box.east || east < box.west || south > box.north || north < box.south) continue;
    // A neighbour is faced where it is beside the edge, not where it only begins near its end.
    const [low, high] = segment.edge.facing === 'parcel' ? shares(a, b, segment.from, segment.to) : whole;
    if (low >= 1 || high <= 0) continue;
    for (const stretch of facingStretches(from, to, [segment.from, segment.to], segment.reachM)) {
      const begin = Math.max(stretch.begin, low);
      const end = Math.min(stretch.end, high);
      if (end <= begin) continue;
      found.push({ begin, end, segment });
      cuts.push(begin, end);
    }
  }
  if (found.length === 0) return [{ begin: 0, edge: other }];
  cuts.sort((p, q) => p - q);
  const out: Faced[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const begin = cuts[at] ?? 0;
    const end = cuts[at + 1] ?? 1;
    if (end === begin || (out.length > 0 && (end - begin) * length < shortestM)) continue;
    const middle = (begin + end) / 2;
    const edge = chosen(found, middle, a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1]));
    const before = out.at(-1)?.edge;
    if (!before || !isSame(before, edge)) out.push({ begin: out.length === 0 ? 0 : begin, edge });
  }
  return out.length > 0 ? out : [{ begin: 0, edge: other }];
}

interface Held {
  readonly begin: number;
  readonly end: number;
  readonly segment: FacedSegment;
}
const whole: readonly [number, number] = [0, 1];

/** Between which shares of a–b the segment c–d lies beside it. */
function shares(a: PlanePosition, b: PlanePosition, c: PlanePosition, d: PlanePosition): readonly [number, number] {
  const [de, dn] = [b[0] - a[0], b[1] - a[1]];
  const square = de * de + dn * dn;
  const shareOf = ([east, north]: PlanePosition): number => ((east - a[0]) * de + (north - a[1]) * dn) / square;
  const [one, two] = [shareOf(c), shareOf(d)];
  return one < two ? [one, two] : [two, one];
}

/** At a place of the edge: a neighbour that touches goes before what lies behind it; otherwise the nearest counts. */
function chosen(found: readonly Held[], share: number, east: number, north: number): EdgeFacing {
  let best: EdgeFacing = other;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { begin, end, segment } of found) {
    if (begin > share || end < share) continue;
    const { from, to, edge } = segment;
    if (edge.facing === 'parcel') return edge;
    const squared = squaredToSegment(east, north, from[0], from[1], to[0], to[1]);
    if (squared >= nearest) continue;
    nearest = squared;
    best = edge;
  }
  return best;
}

const isSame = (a: EdgeFacing, b: EdgeFacing): boolean =>
  a.facing === 'road' && b.facing === 'road' ? a.roadClass === b.roadClass : a.facing === b.facing;
