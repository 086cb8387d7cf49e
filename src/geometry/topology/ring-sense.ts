import { exactTurn } from './exact-turn.ts';

/**
 * Whether a ring of flat coordinates runs anticlockwise at its northmost corner. For a simple ring that is its sense; for
 * one that crosses itself the sense is a convention, and this is the one of JTS and GEOS, so that reports can be compared.
 */
export const runsAnticlockwise = (coordinates: Float64Array, from: number, to: number): boolean => {
  const length = to - from;
  const east = (i: number): number => coordinates[2 * (from + (((i % length) + length) % length))] as number;
  const north = (i: number): number => coordinates[2 * (from + (((i % length) + length) % length)) + 1] as number;
  // The highest corner one climbs to; then along a level top to where it goes down again.
  let top = -1;
  for (let i = 0; i < length; i += 1) if (north(i) > north(i - 1) && (top < 0 || north(i) > north(top))) top = i;
  if (top < 0) return false;
  let down = top + 1;
  while (down < top + length && north(down) === north(top)) down += 1;
  const last = down - 1;
  if (east(last) !== east(top)) return east(last) < east(top);
  return exactTurn(east(top - 1), north(top - 1), east(top), north(top), east(down), north(down)) > 0;
};
