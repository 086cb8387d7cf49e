import { type BareOutline, bareOutline } from './bare-outline.ts';
import { containsPosition } from './contains.ts';
import { type Rectangle, rectangleAt } from './rectangle.ts';
import { pushToContact } from './rectangle-push.ts';
import { type AspectBounds, type FramedRectangle, searchSlabs, slabRoom } from './rectangle-slabs.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';

export type { Rectangle } from './rectangle.ts';

export interface RectangleOptions {
  /** Longer side : shorter side, at least and at most; 1 and without bound unless said. */
  readonly aspectMin?: number;
  readonly aspectMax?: number;
  /** How many directions are searched (long edges first, then evenly), and into how many slabs the land is cut. */
  readonly directions?: number;
  readonly slabs?: number;
  /** How many of the found ones are pushed to contact; the best of them, or the best two of several, to the last. */
  readonly pushed?: number;
  /** The last step, metres. */
  readonly fineM?: number;
}

/** Edges nearer in direction than this are one direction, radians. */
const sameDirection = 0.01;
/** Where pushing the many ends and pushing the best begins. */
const coarseM = 1;

/** A tenth of the work: within a few percent, for comparing many pieces of land. */
export const quickRectangle: RectangleOptions = { directions: 8, slabs: 14, pushed: 1, fineM: 0.25 };
/** Keeps rounding from letting a side stand a hair outside. */
const inwardsM = 1e-7;

const quarter = Math.PI / 2;
const withinQuarter = (turn: number): number => ((turn % quarter) + quarter) % quarter;
const betweenTurns = (a: number, b: number): number => {
  const apart = Math.abs(a - b);
  return Math.min(apart, quarter - apart);
};

/** Directions of the longest edges first (short ones of one direction count together), then evenly spaced ones. */
const directionsOf = ({ east, north, next }: BareOutline, count: number): number[] => {
  const groups: { turn: number; lengthM: number }[] = [];
  const edges = Array.from(next, (k, i) => {
    const de = (east[k] ?? 0) - (east[i] ?? 0);
    const dn = (north[k] ?? 0) - (north[i] ?? 0);
    return { turn: withinQuarter(Math.atan2(dn, de)), lengthM: Math.hypot(de, dn) };
  }).sort((a, b) => b.lengthM - a.lengthM);
  for (const { turn, lengthM } of edges.slice(0, 64)) {
    const group = groups.find((each) => betweenTurns(each.turn, turn) < sameDirection);
    if (group) group.lengthM += lengthM;
    else if (lengthM > 0) groups.push({ turn, lengthM });
  }
  groups.sort((a, b) => b.lengthM - a.lengthM);
  const turns = groups.slice(0, Math.ceil(count * 0.45)).map(({ turn }) => turn);
  const even = count - turns.length;
  for (let i = 0; i < even; i += 1) turns.push((i * quarter) / even);
  return turns;
};

/** The two sides trimmed to the bounds, round the same middle. */
const trimmed = (a: number, b: number, { least, most }: AspectBounds): readonly [number, number] => {
  if (a < b) {
    const [longer, shorter] = trimmed(b, a, { least, most });
    return [shorter, longer];
  }
  return [Math.min(a, most * b), a < least * b ? a / least : b];
};

const placed = (found: FramedRectangle, origin: PlanePosition, bounds: AspectBounds): Rectangle => {
  const { turn, left, right, bottom, top } = found;
  const u = (left + right) / 2;
  const v = (bottom + top) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const centre: PlanePosition = [origin[0] + u * cos - v * sin, origin[1] + u * sin + v * cos];
  const [along, across] = trimmed(right - left, top - bottom, bounds);
  return rectangleAt(centre, turn, along - 2 * inwardsM, across - 2 * inwardsM);
};

/** Whether two found rectangles would most likely be pushed to the same end. */
const areNeighbours = (a: FramedRectangle, b: FramedRectangle): boolean => {
  const middle = ({ turn, left, right, bottom, top }: FramedRectangle): PlanePosition => {
    const [u, v] = [(left + right) / 2, (bottom + top) / 2];
    return [u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn)];
  };
  const [p, q] = [middle(a), middle(b)];
  const size = Math.min(a.right - a.left, a.top - a.bottom);
  return (
    betweenTurns(withinQuarter(a.turn), withinQuarter(b.turn)) < 0.12 && Math.hypot(p[0] - q[0], p[1] - q[1]) < size / 4
  );
};

/** The best of those found, of neighbours only the better. */
const apart = (found: readonly FramedRectangle[], count: number): FramedRectangle[] => {
  const chosen: FramedRectangle[] = [];
  for (const each of found) {
    if (chosen.length >= count) break;
    if (!chosen.some((other) => areNeighbours(other, each))) chosen.push(each);
  }
  return chosen;
};

/**
 * The largest rectangle, freely turned, that lies in the area: in one part, touching no hole, longer : shorter side
 * within bounds. Searched by slabs in the directions of the long edges and evenly between, the best pushed to contact
 * with the exact test, so that it lies inside; within 0.5 % of the largest there is (measured, docs/methods.md).
 * Null where the area has no room at all. Metres of one plane.
 */
export const largestRectangle = (area: PlaneArea, options: RectangleOptions = {}): Rectangle | null => {
  const {
    aspectMin = 1,
    aspectMax = Number.POSITIVE_INFINITY,
    directions = 40,
    slabs = 28,
    pushed = 8,
    fineM = 0.005,
  } = options;
  const bounds: AspectBounds = { least: Math.max(1, aspectMin), most: Math.max(1, aspectMax) };
  const outline = bareOutline(area);
  const edges = outline.next.length;
  if (edges < 3) return null;
  const room = slabRoom(edges, slabs);
  const found = directionsOf(outline, directions)
    .flatMap((turn) => searchSlabs(outline, turn, slabs, bounds, room) ?? [])
    .sort((a, b) => b.areaM2 - a.areaM2);
  const push = (start: FramedRectangle, fromM: number, toM: number): FramedRectangle =>
    pushToContact(outline, start, fromM, toM, bounds, room.u, room.v);
  const coarse = apart(found, pushed)
    .map((start) => push(start, (start.top - start.bottom) / 8, coarseM))
    .sort((a, b) => b.areaM2 - a.areaM2);
  let best: Rectangle | null = null;
  for (const start of coarse.slice(0, pushed > 2 ? 2 : 1)) {
    const rectangle = placed(push(start, coarseM, fineM), outline.origin, bounds);
    if (!(rectangle.widthM > 0) || (best && rectangle.areaM2 <= best.areaM2)) continue;
    if (containsPosition(area, rectangle.centre)) best = rectangle;
  }
  return best;
};
