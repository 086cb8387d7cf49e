import type { ReachAnswer } from '../domain/reach.ts';
import type { Sketch, SketchLook } from '../store/sketch.ts';

const looks: readonly SketchLook[] = ['reach1', 'reach2', 'reach3'];

/** The areas of a reach, the largest drawn first so that the nearest lies on top, and where the road is entered. */
export function reachSketch(reach: Extract<ReachAnswer, { readonly kind: 'reach' }>): Sketch {
  const areas = reach.within.flatMap(({ shape, minutes }, i) =>
    shape
      ? [
          {
            shape,
            look: looks[Math.min(i, looks.length - 1)] ?? 'reach3',
            label: { code: 'reach', values: { minutes } },
          },
        ]
      : [],
  );
  const [only] = reach.accesses;
  const lines = reach.accesses.map(({ line }) => ({
    shape: line,
    look: 'better' as const,
    // Where several roads run through the outline one label says what the marks are.
    ...(line === only?.line ? { label: { code: 'access' } } : {}),
  }));
  return { kind: 'reach', areas: areas.reverse(), lines, handles: [], reach };
}
