import type { PlaneArea } from '../shapes.ts';
import { alongSharedBorders } from '../shared-borders.ts';

/**
 * Gives neighbours the same corners along their common border: corners nearer than the tolerance become one, and a corner
 * on the other's edge becomes a corner of it. Nothing moves farther than the tolerance. Metres.
 */
export const shareCorners = (
  one: PlaneArea,
  other: PlaneArea,
  toleranceM: number,
): { readonly one: PlaneArea; readonly other: PlaneArea } => {
  const { a, others } = alongSharedBorders(one, [other], toleranceM);
  return { one: a, other: others[0] ?? other };
};
