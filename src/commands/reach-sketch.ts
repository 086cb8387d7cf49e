import { isSameReach, type ReachAnswer } from '../domain/reach.ts';
import type { AreaShape, LonLat } from '../geometry/shapes.ts';
import type { Sketch, SketchLine, SketchLook } from '../store/sketch.ts';

const looks: readonly SketchLook[] = ['reach1', 'reach2', 'reach3'];
/** Where the rim of each ring is named, so that names do not lie on one another: in the north, the east and the west. */
const farther: readonly ((a: LonLat, b: LonLat) => boolean)[] = [
  (a, b) => a[1] > b[1],
  (a, b) => a[0] > b[0],
  (a, b) => a[0] < b[0],
];

const rimOf = (shape: AreaShape, isFarther: (a: LonLat, b: LonLat) => boolean): LonLat | null => {
  const rings =
    shape.type === 'Polygon'
      ? shape.coordinates.slice(0, 1)
      : shape.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  let found: LonLat | null = null;
  for (const ring of rings) for (const at of ring) if (!found || isFarther(at, found)) found = at;
  return found;
};

/**
 * The areas of a reach, the largest drawn first so that the nearest lies on top, and where the road is entered. What more
 * time does not enlarge is drawn once.
 */
export function reachSketch(reach: Extract<ReachAnswer, { readonly kind: 'reach' }>): Sketch {
  const drawn = reach.within.flatMap((each, i) => {
    const before = reach.within[i - 1];
    const ring = Math.min(i, looks.length - 1);
    return each.shape && !(before && isSameReach(before, each))
      ? [{ shape: each.shape, look: looks[ring] ?? 'reach3', ring, minutes: each.minutes }]
      : [];
  });
  const names = drawn.flatMap(({ shape, look, ring, minutes }): SketchLine[] => {
    const at = rimOf(shape, farther[ring] ?? ((a, b) => a[1] > b[1]));
    return at
      ? [{ shape: { type: 'LineString', coordinates: [at, at] }, look, label: { code: 'reach', values: { minutes } } }]
      : [];
  });
  const [only] = reach.accesses;
  const accesses = reach.accesses.map(
    ({ line }): SketchLine => ({
      shape: line,
      look: 'better',
      // Where several roads run through the outline one label says what the marks are.
      ...(line === only?.line ? { label: { code: 'access' } } : {}),
    }),
  );
  const areas = drawn.map(({ shape, look }) => ({ shape, look })).reverse();
  return { kind: 'reach', areas, lines: [...accesses, ...names], handles: [], reach };
}
