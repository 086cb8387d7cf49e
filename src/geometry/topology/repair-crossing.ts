import { areaFromRings } from '../area-from-rings.ts';
import { clipRings, isClipperLoaded } from '../clipper.ts';
import { aroundOrigin, isFiniteArea, orientedRings, ringsBack } from '../clipper-frame.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { PlaneArea } from '../shapes.ts';
import { dropDoublePoints } from './repair-double-points.ts';
import type { RepairResult } from './repair-result.ts';
import { removeSpikes } from './repair-spikes.ts';

/** A piece smaller than this share of the whole came of the crossing itself, not of anybody's land. */
const leastShare = 1e-6;

/**
 * Resolves an outline that crosses or touches itself, or whose rings or parts lie on one another, into simple rings:
 * what the rings enclose an odd number of times is land (even-odd, Clipper2 on 0.1 mm), as a map fills it. Both lobes
 * of a figure of eight stay, so the area is that of the picture; the caller shows it beside the area before. Pieces smaller
 * than a millionth of the whole are left out. Metres; needs `loadOverlay()`.
 */
export const resolveCrossing = (area: PlaneArea, toleranceM: number): RepairResult => {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!isFiniteArea(area)) return { ok: false, reason: 'overlay.badCoordinates' };
  const origin = aroundOrigin([area]);
  const rings = clipRings('Union', orientedRings(area, origin), [], 'EvenOdd');
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  const resolved = areaFromRings(ringsBack(rings, origin), toleranceM);
  const whole = planarAreaM2(resolved);
  const kept = resolved.filter((polygon) => planarAreaM2([polygon]) > leastShare * whole);
  if (kept.length === 0) return { ok: false, reason: 'repair.nothingLeft' };
  const single = dropDoublePoints(kept, toleranceM);
  return single.ok ? removeSpikes(single.area, toleranceM) : single;
};

/** Parts that lie on one another become one: what any of them encloses is land. Metres; needs `loadOverlay()`. */
export const uniteParts = (area: PlaneArea, toleranceM: number): RepairResult => {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!isFiniteArea(area)) return { ok: false, reason: 'overlay.badCoordinates' };
  const origin = aroundOrigin([area]);
  const rings = clipRings('Union', orientedRings(area, origin), []);
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  return dropDoublePoints(areaFromRings(ringsBack(rings, origin), toleranceM), toleranceM);
};
