import type { PlanePosition, PlaneRing } from './shapes.ts';

const turns = (a: PlanePosition, b: PlanePosition, c: PlanePosition): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The convex hull of positions, anticlockwise, without corners on a straight (Andrew's monotone chain). */
export const convexHull = (positions: PlaneRing): PlaneRing => {
  const sorted = [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (order: readonly PlanePosition[]): PlanePosition[] => {
    const chain: PlanePosition[] = [];
    for (const position of order) {
      for (;;) {
        const last = chain.at(-1);
        const before = chain.at(-2);
        if (!last || !before || turns(before, last, position) > 0) break;
        chain.pop();
      }
      chain.push(position);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
};

export interface LeastBox {
  /** Direction of one side, radians anticlockwise from east. */
  readonly turn: number;
  readonly lengthM: number;
  readonly widthM: number;
  /** The least distance between two parallel lines that hold the ring between them. */
  readonly narrowestM: number;
}

/**
 * The rectangle of least area round a ring, which has a side along an edge of the convex hull (Freeman and Shapira
 * 1975), and the ring's least width (as the hull's). Metres. Null where the ring has no area.
 */
export const leastBox = (ring: PlaneRing): LeastBox | null => {
  const hull = convexHull(ring);
  let best: LeastBox | null = null;
  let leastM2 = Number.POSITIVE_INFINITY;
  let narrowestM = Number.POSITIVE_INFINITY;
  hull.forEach((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (!(length > 0) || hull.length < 3) return;
    const [uE, uN] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    let low = 0;
    let high = 0;
    let deep = 0;
    for (const [e, n] of hull) {
      const along = (e - a[0]) * uE + (n - a[1]) * uN;
      low = Math.min(low, along);
      high = Math.max(high, along);
      deep = Math.max(deep, (n - a[1]) * uE - (e - a[0]) * uN);
    }
    narrowestM = Math.min(narrowestM, deep);
    if ((high - low) * deep >= leastM2) return;
    leastM2 = (high - low) * deep;
    best = {
      turn: Math.atan2(uN, uE),
      lengthM: Math.max(high - low, deep),
      widthM: Math.min(high - low, deep),
      narrowestM: 0,
    };
  });
  const found: LeastBox | null = best;
  return found && { ...(found as LeastBox), narrowestM };
};
