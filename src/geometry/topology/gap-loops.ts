import { innerPoint } from '../inner-point.ts';
import { ringLengthM } from '../perimeter.ts';
import { ringAreaM2 } from '../ring-area.ts';
import type { PlanePosition } from '../shapes.ts';
import type { BorderEdges } from './border-edges.ts';
import type { TopologyFinding } from './finding.ts';
import type { VertexIndex } from './vertex-index.ts';

export interface GapLoops {
  readonly gaps: readonly TopologyFinding[];
  /** 1 for border edges of those gaps. */
  readonly used: Uint8Array;
}

/**
 * Closed gaps: the border of the whole (`isBorder`) is walked with nobody's land to the right. A walk that comes round
 * clockwise encloses land of nobody, one that comes round anticlockwise is the outer border and no fault. Enclosed land is a
 * gap when two areas or more lie round it and it is narrow: 2 × area ÷ border between the tolerance and `gapWidthM`.
 */
export const gapLoops = (
  edges: BorderEdges,
  isBorder: (edge: number) => boolean,
  vertices: VertexIndex,
  toleranceM: number,
  gapWidthM: number,
): GapLoops => {
  const { from, to, area, count } = edges;
  const leaving = new Map<number, number[]>();
  for (let edge = 0; edge < count; edge += 1) {
    if (!isBorder(edge)) continue;
    const list = leaving.get(from[edge] as number);
    if (list) list.push(edge);
    else leaving.set(from[edge] as number, [edge]);
  }
  const headingOf = (u: number, v: number): number =>
    Math.atan2(vertices.north(v) - vertices.north(u), vertices.east(v) - vertices.east(u));
  /** The sharpest turn to the right: the first edge met turning anticlockwise from the way one came. */
  const after = (edge: number): number | undefined => {
    const corner = to[edge] as number;
    const list = leaving.get(corner);
    if (!list || list.length < 2) return list?.[0];
    const back = headingOf(corner, from[edge] as number);
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const next of list) {
      let turn = headingOf(corner, to[next] as number) - back;
      while (turn <= 1e-12) turn += 2 * Math.PI;
      if (turn < least) {
        least = turn;
        best = next;
      }
    }
    return best;
  };

  const walked = new Uint8Array(count);
  const used = new Uint8Array(count);
  const gaps: TopologyFinding[] = [];
  for (const starts of leaving.values())
    for (const start of starts) {
      if (walked[start]) continue;
      const loop: number[] = [];
      let at: number | undefined = start;
      while (at !== undefined && !walked[at]) {
        walked[at] = 1;
        loop.push(at);
        at = after(at);
      }
      if (at !== start || loop.length < 3) continue;
      const outline = loop.map((edge): PlanePosition => {
        const corner = from[edge] as number;
        return [vertices.east(corner), vertices.north(corner)];
      });
      const areaM2 = -ringAreaM2(outline);
      if (areaM2 <= 0) continue;
      const width = (2 * areaM2) / ringLengthM(outline);
      const areas = [...new Set(loop.map((edge) => area[edge] as number))].sort((a, b) => a - b);
      if (areas.length < 2 || width > gapWidthM || width <= toleranceM) continue;
      for (const edge of loop) used[edge] = 1;
      const place = innerPoint([{ outer: outline, holes: [] }]);
      gaps.push({ kind: 'gap', areas, place, areaM2, count: 1, invalid: false, outline });
    }
  return { gaps, used };
};
