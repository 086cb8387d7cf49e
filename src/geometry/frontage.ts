import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlaneLine, PlanePosition, PlaneRing } from './shapes.ts';

/** A stretch of an area's outline that faces a road. */
export interface Frontage {
  readonly roadId: string;
  readonly from: PlanePosition;
  readonly to: PlanePosition;
  /** Along the outline, metres. */
  readonly lengthM: number;
}

/** An edge that turns more than this from the road beside it does not face it; so does a corner within one frontage. */
const mostTurn = Math.cos((40 * Math.PI) / 180);

export interface Stretch {
  readonly begin: number;
  readonly end: number;
}

const at = (a: PlanePosition, b: PlanePosition, share: number): PlanePosition => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** Shares of a–b at which a–b lies within reach of the position, as [begin, end]; empty when begin > end. */
const inDisc = (a: PlanePosition, b: PlanePosition, p: PlanePosition, reachM: number): Stretch => {
  const [de, dn] = [b[0] - a[0], b[1] - a[1]];
  const [oe, on] = [a[0] - p[0], a[1] - p[1]];
  const square = de * de + dn * dn;
  const half = oe * de + on * dn;
  const root = half * half - square * (oe * oe + on * on - reachM * reachM);
  if (root < 0) return { begin: 1, end: 0 };
  return { begin: (-half - Math.sqrt(root)) / square, end: (-half + Math.sqrt(root)) / square };
};

/** The same for the rectangle of positions beside c–d: between its ends, and within reach across. */
const inBand = (a: PlanePosition, b: PlanePosition, c: PlanePosition, d: PlanePosition, reachM: number): Stretch => {
  const length = Math.hypot(d[0] - c[0], d[1] - c[1]);
  const [ue, un] = [(d[0] - c[0]) / length, (d[1] - c[1]) / length];
  let begin = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  const hold = (at: number, step: number, low: number, high: number): void => {
    if (step === 0) {
      if (at < low || at > high) end = Number.NEGATIVE_INFINITY;
      return;
    }
    begin = Math.max(begin, Math.min((low - at) / step, (high - at) / step));
    end = Math.min(end, Math.max((low - at) / step, (high - at) / step));
  };
  const [oe, on] = [a[0] - c[0], a[1] - c[1]];
  const [de, dn] = [b[0] - a[0], b[1] - a[1]];
  hold(oe * ue + on * un, de * ue + dn * un, 0, length);
  hold(on * ue - oe * un, dn * ue - de * un, -reachM, reachM);
  return { begin, end };
};

/** Where along a–b the distance to c–d is within reach: one stretch, since that distance is convex along a line. */
const withinReach = (
  a: PlanePosition,
  b: PlanePosition,
  c: PlanePosition,
  d: PlanePosition,
  reachM: number,
): Stretch | null => {
  const parts = [inDisc(a, b, c, reachM), inDisc(a, b, d, reachM), inBand(a, b, c, d, reachM)].filter(
    ({ begin, end }) => begin <= end,
  );
  if (parts.length === 0) return null;
  const begin = Math.max(0, Math.min(...parts.map((part) => part.begin)));
  const end = Math.min(1, Math.max(...parts.map((part) => part.end)));
  return begin <= end ? { begin, end } : null;
};

const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: { begin: number; end: number }[] = [];
  for (const { begin, end } of [...stretches].sort((p, q) => p.begin - q.begin)) {
    const last = out.at(-1);
    if (last && begin <= last.end + 1e-9) last.end = Math.max(last.end, end);
    else out.push({ begin, end });
  }
  return out;
};

/** The stretches of one edge (land to its left) that face the line within reach, as shares of the edge, joined, in order. */
export const facingStretches = (
  a: PlanePosition,
  b: PlanePosition,
  line: PlaneLine,
  reachM: number,
): readonly Stretch[] => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return [];
  const [alongE, alongN] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const found: Stretch[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const c = line[i - 1];
    const d = line[i];
    if (!c || !d) continue;
    if (
      Math.max(c[0], d[0]) < Math.min(a[0], b[0]) - reachM ||
      Math.min(c[0], d[0]) > Math.max(a[0], b[0]) + reachM ||
      Math.max(c[1], d[1]) < Math.min(a[1], b[1]) - reachM ||
      Math.min(c[1], d[1]) > Math.max(a[1], b[1]) + reachM
    )
      continue;
    const roadLength = Math.hypot(d[0] - c[0], d[1] - c[1]);
    if (roadLength === 0) continue;
    const parallel = Math.abs((alongE * (d[0] - c[0]) + alongN * (d[1] - c[1])) / roadLength);
    if (parallel < mostTurn) continue;
    // Land is to the left, so the road must lie to the right (or on the edge itself).
    const side = (p: PlanePosition): number => alongE * (p[1] - a[1]) - alongN * (p[0] - a[0]);
    if (side(c) + side(d) > 1e-6 * roadLength && Math.min(side(c), side(d)) > -1e-6) continue;
    const stretch = withinReach(a, b, c, d, reachM);
    if (stretch && (stretch.end - stretch.begin) * length > 1e-3) found.push(stretch);
  }
  return joined(found);
};

const alongRing = (ring: PlaneRing, roadId: string, line: PlaneLine, reachM: number): Frontage[] => {
  const runs: { positions: PlanePosition[]; heading: PlanePosition }[] = [];
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const heading: PlanePosition = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    for (const { begin, end } of facingStretches(a, b, line, reachM)) {
      const from = at(a, b, begin);
      const to = at(a, b, end);
      const run = runs.at(-1);
      const last = run?.positions.at(-1);
      if (run && last && continues(last, from, run.heading, heading)) {
        run.positions.push(to);
        run.heading = heading;
      } else runs.push({ positions: [from, to], heading });
    }
  });
  const first = runs[0];
  const final = runs.at(-1);
  if (first && final && first !== final) {
    const [begin, second] = first.positions;
    const end = final.positions.at(-1);
    if (begin && second && end) {
      const length = Math.hypot(second[0] - begin[0], second[1] - begin[1]) || 1;
      const heading: PlanePosition = [(second[0] - begin[0]) / length, (second[1] - begin[1]) / length];
      if (continues(end, begin, final.heading, heading)) {
        final.positions.push(...first.positions.slice(1));
        runs.shift();
      }
    }
  }
  return runs.flatMap(({ positions }) => {
    const from = positions[0];
    const to = positions.at(-1);
    if (!from || !to) return [];
    let lengthM = 0;
    positions.forEach((position, i) => {
      const before = positions[i - 1];
      if (before) lengthM += Math.hypot(position[0] - before[0], position[1] - before[1]);
    });
    return [{ roadId, from, to, lengthM }];
  });
};

const continues = (end: PlanePosition, begin: PlanePosition, before: PlanePosition, after: PlanePosition): boolean =>
  Math.hypot(begin[0] - end[0], begin[1] - end[1]) < 0.01 && before[0] * after[0] + before[1] * after[1] >= mostTurn;

/**
 * The stretches of the outer outline that face a road within `reachM` metres (of its centre line): nearly parallel to it
 * and with the road on their outer side. A bend up to 40° stays one frontage. Longest first; land to the left from
 * `from` to `to`.
 */
export const frontages = (
  area: PlaneArea,
  roads: readonly { readonly id: string; readonly line: PlaneLine }[],
  reachM: number,
): readonly Frontage[] => {
  const found: Frontage[] = [];
  for (const { outer } of area) {
    const ring = ringAreaM2(outer) > 0 ? outer : [...outer].reverse();
    const easts = ring.map(([east]) => east);
    const norths = ring.map(([, north]) => north);
    const [west, east] = [Math.min(...easts) - reachM, Math.max(...easts) + reachM];
    const [south, north] = [Math.min(...norths) - reachM, Math.max(...norths) + reachM];
    for (const { id, line } of roads) {
      const near = line.some((position, i) => {
        const next = line[i + 1] ?? position;
        return (
          Math.max(position[0], next[0]) >= west &&
          Math.min(position[0], next[0]) <= east &&
          Math.max(position[1], next[1]) >= south &&
          Math.min(position[1], next[1]) <= north
        );
      });
      if (near) found.push(...alongRing(ring, id, line, reachM));
    }
  }
  return found.sort((p, q) => q.lengthM - p.lengthM);
};
