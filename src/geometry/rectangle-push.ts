import { type BareOutline, turnOutline } from './bare-outline.ts';
import { type AspectBounds, boundedAreaM2, type FramedRectangle } from './rectangle-slabs.ts';

/** Steps of one round, as parts of the step in turning, lower side and upper side; the last ones follow a ridge. */
const directions: readonly (readonly [turn: number, bottom: number, top: number])[] = (() => {
  const found: [number, number, number][] = [];
  for (const turn of [0, 1, -1])
    for (const bottom of [0, 1, -1])
      for (const top of [0, 1, -1]) if (turn !== 0 || bottom !== 0 || top !== 0) found.push([turn, bottom, top]);
  for (const [a, b] of [
    [1, 0.5],
    [1, -0.5],
    [0.5, 1],
    [-0.5, 1],
    [1, 0.25],
    [1, -0.25],
    [0.25, 1],
    [-0.25, 1],
  ] as const)
    found.push([0, a, b], [0, -a, -b], [a, b, 0], [-a, -b, 0], [a, 0, b], [-a, 0, -b]);
  // Steps of one turn together: turning the outline is the dear part.
  return found.sort((p, q) => p[0] - q[0]);
})();

/**
 * How far a rectangle that has the position (u, v) within it and reaches from `bottom` to `top` can go to either side
 * before it meets an edge. No edge may enter what comes out; null where one crosses at u.
 */
const stretchAt = (
  { next }: BareOutline,
  us: Float64Array,
  vs: Float64Array,
  u: number,
  bottom: number,
  top: number,
): readonly [left: number, right: number] | null => {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (let i = 0; i < next.length; i += 1) {
    const k = next[i] ?? 0;
    const vA = vs[i] ?? 0;
    const vB = vs[k] ?? 0;
    if ((vA <= bottom && vB <= bottom) || (vA >= top && vB >= top)) continue;
    let from = us[i] ?? 0;
    let to = us[k] ?? 0;
    const slope = (to - from) / (vB - vA);
    const uA = from;
    if (vA < bottom) from = uA + slope * (bottom - vA);
    else if (vA > top) from = uA + slope * (top - vA);
    if (vB < bottom) to = uA + slope * (bottom - vA);
    else if (vB > top) to = uA + slope * (top - vA);
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    if (high <= u) {
      if (high > left) left = high;
    } else if (low >= u) {
      if (low < right) right = low;
    } else return null;
  }
  return right > left && Number.isFinite(right - left) ? [left, right] : null;
};

/**
 * Pushes a rectangle to contact: lower side, upper side and turn are moved by ever smaller steps while its area grows;
 * the sides between are each time as far apart as the edges allow (exact), so that it never leaves the land. Positions
 * are those of the outline.
 */
export const pushToContact = (
  outline: BareOutline,
  start: FramedRectangle,
  firstStepM: number,
  lastStepM: number,
  bounds: AspectBounds,
  us: Float64Array,
  vs: Float64Array,
): FramedRectangle => {
  let best = start;
  let turned = Number.NaN;
  const tryOut = (turn: number, by: number, bottomBy: number, topBy: number): FramedRectangle | null => {
    const next = turn + by;
    if (next !== turned) turnOutline(outline, next, us, vs);
    turned = next;
    const { left, right, bottom, top } = best;
    const u0 = (left + right) / 2;
    const v0 = (bottom + top) / 2;
    // The middle of the best so far, seen in the turned frame.
    const [cos, sin] = [Math.cos(by), Math.sin(by)];
    const u = u0 * cos + v0 * sin;
    const v = v0 * cos - u0 * sin;
    const low = v - (v0 - bottom) + bottomBy;
    const high = v + (top - v0) + topBy;
    if (high - low <= 0) return null;
    const stretch = stretchAt(outline, us, vs, u, low, high);
    if (!stretch) return null;
    const areaM2 = boundedAreaM2(stretch[1] - stretch[0], high - low, bounds);
    return { turn: next, left: stretch[0], right: stretch[1], bottom: low, top: high, areaM2 };
  };
  best = { ...(tryOut(start.turn, 0, 0, 0) ?? start) };
  for (let stepM = firstStepM; stepM > lastStepM; stepM /= 2) {
    const reach = Math.hypot(best.right - best.left, best.top - best.bottom) / 2;
    let idle = 0;
    let steps = 0;
    // A direction that helped is tried again; a round through all that helps nowhere ends the step.
    for (let at = 0; idle < directions.length && steps < mostSteps; ) {
      const [turnPart, bottomPart, topPart] = directions[at] ?? directions[0] ?? [0, 0, 0];
      const found = tryOut(best.turn, (turnPart * stepM) / reach, bottomPart * stepM, topPart * stepM);
      if (found && found.areaM2 > best.areaM2 * (1 + 1e-9)) {
        best = found;
        idle = 0;
        steps += 1;
      } else {
        idle += 1;
        at = (at + 1) % directions.length;
      }
    }
  }
  return best;
};

const mostSteps = 40;
