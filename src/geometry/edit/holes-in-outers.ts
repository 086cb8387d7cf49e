import { intersectionAreaM2 } from '../intersection-area.ts';
import type { PlaneRing } from '../shapes.ts';

interface Loop {
  /** Signed area: positive for outer rings, negative for holes. */
  readonly m2: number;
}

/** Rings thinner than this are no land, m². */
const leastM2 = 1e-9;

/** Puts holes (negative area) into the smallest outer ring that holds them. */
export function holesInOuters<L extends Loop>(
  loops: readonly L[],
  ringOf: (loop: L) => PlaneRing,
): readonly { readonly outer: L; readonly holes: readonly L[] }[] {
  const outers = loops
    .filter(({ m2 }) => m2 > leastM2)
    .sort((a, b) => a.m2 - b.m2)
    .map((outer) => ({ outer, holes: [] as L[] }));
  for (const hole of loops) {
    if (hole.m2 >= -leastM2) continue;
    const home = outers.find(
      ({ outer }) =>
        outer.m2 > -hole.m2 &&
        intersectionAreaM2([{ outer: ringOf(outer), holes: [] }], [{ outer: ringOf(hole), holes: [] }]) >
          -0.5 * hole.m2,
    );
    home?.holes.push(hole);
  }
  return outers;
}
