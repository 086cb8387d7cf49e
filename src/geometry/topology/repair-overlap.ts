import { subtract } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { PlaneArea } from '../shapes.ts';
import type { RepairResult } from './repair-result.ts';

/** Of what is left, a piece smaller than this is what the cut frayed off, m². */
const leastPieceM2 = 0.01;

/** Takes what two areas have in common off `giver`; the other keeps it. Metres; needs `loadOverlay()`. */
export const giveUpOverlap = (giver: PlaneArea, keeper: PlaneArea): RepairResult => {
  const left = subtract(giver, [keeper]);
  if (!left.ok) return left;
  const kept = left.area.filter((polygon) => planarAreaM2([polygon]) >= leastPieceM2);
  return kept.length > 0 ? { ok: true, area: kept } : { ok: false, reason: 'repair.nothingLeft' };
};
