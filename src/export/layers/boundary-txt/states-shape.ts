import type { PlanePosition, PlaneRing } from '../../../geometry/shapes.ts';
import type { OutRings } from './out-rings.ts';

/**
 * Whether rings are those a text states: each of them one of the text's, beginning anywhere and running either way, each position
 * within `tolerance` of the other. Lines and points stand in their order.
 */
export function statesShape(stated: readonly PlaneRing[], { kind, rings }: OutRings, tolerance: number): boolean {
  if (stated.length !== rings.length) return false;
  const isNear = (a: PlanePosition | undefined, b: PlanePosition | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) <= tolerance && Math.abs(a[1] - b[1]) <= tolerance;
  if (kind !== 'area') {
    return stated.every((line, at) => {
      const other = rings[at] ?? [];
      return line.length === other.length && line.every((position, i) => isNear(position, other[i]));
    });
  }
  const left = [...rings];
  return stated.every((ring) => {
    const found = left.findIndex((other) => isSameRing(ring, other, isNear));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}

function isSameRing(
  ring: PlaneRing,
  other: PlaneRing,
  isNear: (a: PlanePosition | undefined, b: PlanePosition | undefined) => boolean,
): boolean {
  const { length } = ring;
  if (length !== other.length) return false;
  const runs = (start: number, step: 1 | -1): boolean =>
    ring.every((position, at) => isNear(position, other[(((start + step * at) % length) + length) % length]));
  return other.some((position, start) => isNear(ring[0], position) && (runs(start, 1) || runs(start, -1)));
}
