import type { PlanePosition } from '../shapes.ts';
import type { PlaneEdge } from './snap-targets.ts';

/** The corner an edge starts from, and the corner before it, when there is one. */
export interface SnapNeighbour {
  readonly corner: PlanePosition;
  readonly before: PlanePosition | null;
}

/** A line that is not there but may be meant. `way` has length 1. */
export interface SnapGuide {
  readonly kind: 'rightAngle' | 'extension' | 'parallel';
  readonly through: PlanePosition;
  readonly way: readonly [east: number, north: number];
}

/** Shorter edges have no direction to speak of, metres. */
const shortestM = 0.05;

const wayOf = (a: PlanePosition, b: PlanePosition): readonly [number, number] | null => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length < shortestM ? null : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
};

/** Directions nearer than this are the same guide, sine of the angle (about 0.06°). */
const sameWay = 0.001;

/**
 * The lines through a corner along which its next edge may be meant to run: on the extension of the edge before, at a
 * right angle to it, and parallel or at a right angle to each edge around. Each direction once, the edge before first.
 */
export function guidesOf({ corner, before }: SnapNeighbour, around: readonly PlaneEdge[]): readonly SnapGuide[] {
  const guides: SnapGuide[] = [];
  const add = (kind: SnapGuide['kind'], way: readonly [number, number]) => {
    const isKnown = guides.some((guide) => Math.abs(guide.way[0] * way[1] - guide.way[1] * way[0]) < sameWay);
    if (!isKnown) guides.push({ kind, through: corner, way });
  };
  const last = before && wayOf(before, corner);
  if (last) {
    add('extension', last);
    add('rightAngle', [-last[1], last[0]]);
  }
  for (const [a, b] of around) {
    const way = wayOf(a, b);
    if (!way) continue;
    add('parallel', way);
    add('rightAngle', [-way[1], way[0]]);
  }
  return guides;
}
