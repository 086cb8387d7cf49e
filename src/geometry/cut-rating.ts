import type { CutCandidate } from './cut-candidate.ts';
import { ringLengthM } from './perimeter.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlanePolygon } from './shapes.ts';

/** 1 for a square, towards 0 for a strip: how much of a square's area the outline encloses. */
const compactness = (polygon: PlanePolygon): number => {
  const round = ringLengthM(polygon.outer);
  return round > 0 ? Math.min(1, (16 * planarAreaM2([polygon])) / (round * round)) : 0;
};

/** Below this a plot is longer than about six times its width. */
const tooNarrow = 0.5;
const kindCost: Readonly<Record<CutCandidate['kind'], number>> = {
  whole: 0,
  square: 0,
  parallel: 0.2,
  strip: 0.25,
  axis: 0.25,
  hand: 0.25,
};

/**
 * Lower is better: what the way of cutting costs, a piece too narrow to build on, a remainder that is shapeless or in
 * more parts than before, a remainder that loses the road.
 */
export const costOfCut = ({ kind, area, remainder, frontageM }: CutCandidate, wholeFrontageM: number): number => {
  const piece = Math.min(1, ...area.map(compactness));
  const parts = remainder.filter((polygon) => planarAreaM2([polygon]) > 1);
  const [largest] = [...parts].sort((p, q) => planarAreaM2([q]) - planarAreaM2([p]));
  const rest = largest ? compactness(largest) : 1;
  const restHasRoad = !largest || wholeFrontageM - frontageM >= 6;
  return (
    kindCost[kind] +
    (piece < tooNarrow ? 2 * (tooNarrow - piece) + 0.3 : 0) +
    (1 - piece) * 0.2 +
    (1 - rest) * 0.2 +
    0.1 * Math.max(0, parts.length - 1) +
    (restHasRoad ? 0 : 0.25)
  );
};
