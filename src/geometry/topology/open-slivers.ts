import { innerPoint } from '../inner-point.ts';
import { ringLengthM } from '../perimeter.ts';
import { ringAreaM2 } from '../ring-area.ts';
import type { PlanePosition, PlaneRing } from '../shapes.ts';
import type { BorderEdges } from './border-edges.ts';
import { edgeGrid } from './edge-grid.ts';
import type { TopologyFinding } from './finding.ts';
import type { VertexIndex } from './vertex-index.ts';

/** A stretch where the borders of two areas face one another. */
interface Strip {
  readonly edge: number;
  readonly share: number;
  readonly nearSide: readonly [PlanePosition, PlanePosition];
  readonly farSide: readonly [PlanePosition, PlanePosition];
}

/** Borders turned from one another by more than this (cosine of 30°) do not face. */
const facing = -Math.cos(Math.PI / 6);
/** What is shorter than this many times its width is a corner, no sliver. */
const leastSlenderness = 3;

/**
 * Slivers between two neighbours that are open at an end, as two surveys of one border leave them: stretches where border
 * edges of two areas face one another, nobody's land between, no farther apart than `gapWidthM`. Edges that
 * `isBorder` leaves out (borders of closed gaps, shared ones) are not looked at.
 */
export const openSlivers = (
  edges: BorderEdges,
  isBorder: (edge: number) => boolean,
  vertices: VertexIndex,
  toleranceM: number,
  gapWidthM: number,
): readonly TopologyFinding[] => {
  const list: number[] = [];
  for (let edge = 0; edge < edges.count; edge += 1) if (isBorder(edge)) list.push(edge);
  const ends = new Float64Array(4 * list.length);
  let length = 0;
  list.forEach((edge, i) => {
    const u = edges.from[edge] as number;
    const v = edges.to[edge] as number;
    ends.set([vertices.east(u), vertices.north(u), vertices.east(v), vertices.north(v)], 4 * i);
    length += Math.abs(vertices.east(u) - vertices.east(v)) + Math.abs(vertices.north(u) - vertices.north(v));
  });
  if (list.length === 0) return [];
  const grid = edgeGrid(ends, Math.max(2 * gapWidthM, length / list.length));
  const byPair = new Map<string, Strip[]>();
  for (let i = 0; i < list.length; i += 1) {
    const edge = list[i] as number;
    const area = edges.area[edge] as number;
    const [aE = 0, aN = 0, bE = 0, bN = 0] = ends.subarray(4 * i, 4 * i + 4);
    const long = Math.hypot(bE - aE, bN - aN);
    const alongE = (bE - aE) / long;
    const alongN = (bN - aN) / long;
    const many = grid.near(aE, aN, bE, bN, gapWidthM);
    for (let found = 0; found < many; found += 1) {
      const k = grid.found[found] as number;
      const other = edges.area[list[k] as number] as number;
      if (other <= area) continue;
      const [pE = 0, pN = 0, qE = 0, qN = 0] = ends.subarray(4 * k, 4 * k + 4);
      const otherLong = Math.hypot(qE - pE, qN - pN);
      if (alongE * (qE - pE) + alongN * (qN - pN) > facing * otherLong) continue;
      // Along the edge and to its right, metres; the other edge comes the opposite way: q lies before p.
      const along = (e: number, n: number) => (e - aE) * alongE + (n - aN) * alongN;
      const across = (e: number, n: number) => (e - aE) * alongN - (n - aN) * alongE;
      const [qAlong, pAlong, qAcross, pAcross] = [along(qE, qN), along(pE, pN), across(qE, qN), across(pE, pN)];
      const slope = (pAcross - qAcross) / (pAlong - qAlong);
      const at = (s: number) => qAcross + slope * (s - qAlong);
      let low = Math.max(0, qAlong);
      let high = Math.min(long, pAlong);
      // Only the stretch where it lies to the right and within the width.
      for (const limit of [0, gapWidthM]) {
        if (Math.abs(slope) < 1e-12) continue;
        const s = qAlong + (limit - qAcross) / slope;
        if (slope > 0 === (limit === 0)) low = Math.max(low, s);
        else high = Math.min(high, s);
      }
      if (!(high - low > toleranceM)) continue;
      const middle = at((low + high) / 2);
      if (middle < 0 || middle > gapWidthM) continue;
      const near = (s: number): PlanePosition => [aE + s * alongE, aN + s * alongN];
      const far = (s: number): PlanePosition => {
        const [e, n] = near(s);
        return [e + at(s) * alongN, n - at(s) * alongE];
      };
      const key = `${area}/${other}`;
      const strip: Strip = {
        edge: i,
        share: low / long,
        nearSide: [near(low), near(high)],
        farSide: [far(low), far(high)],
      };
      const known = byPair.get(key);
      if (known) known.push(strip);
      else byPair.set(key, [strip]);
    }
  }
  const findings: TopologyFinding[] = [];
  for (const [key, strips] of byPair) {
    const areas = key.split('/').map(Number);
    for (const outline of runsOf(strips, gapWidthM + toleranceM)) {
      const areaM2 = Math.abs(ringAreaM2(outline));
      const half = ringLengthM(outline) / 2;
      const width = areaM2 / half;
      if (!(width > toleranceM) || half < leastSlenderness * width) continue;
      const place = innerPoint([{ outer: outline, holes: [] }]);
      findings.push({ kind: 'gap', areas, place, areaM2, count: 1, invalid: false, outline });
    }
  }
  return findings;
};

/** Strips that follow one another put together: along the near side, and back along the far one. */
const runsOf = (strips: readonly Strip[], reachM: number): readonly PlaneRing[] => {
  const sorted = [...strips].sort((a, b) => a.edge - b.edge || a.share - b.share);
  const runs: Strip[][] = [];
  const follows = (before: Strip, next: Strip): boolean =>
    Math.hypot(next.nearSide[0][0] - before.nearSide[1][0], next.nearSide[0][1] - before.nearSide[1][1]) <= reachM;
  for (const strip of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && follows(before, strip)) run.push(strip);
    else runs.push([strip]);
  }
  const [first] = runs;
  const last = runs.at(-1);
  const [start] = first ?? [];
  const end = last?.at(-1);
  // A ring is entered somewhere: a run may go over its seam.
  if (first && last && start && end && first !== last && follows(end, start)) {
    runs.shift();
    last.push(...first);
  }
  return runs.map((run) => [
    ...run.flatMap(({ nearSide }) => nearSide),
    ...run.toReversed().flatMap(({ farSide }) => [farSide[1], farSide[0]]),
  ]);
};
