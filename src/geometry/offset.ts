import { areaFromRings } from './area-from-rings.ts';
import { isClipperLoaded, offsetRings } from './clipper.ts';
import { aroundOrigin, isFiniteArea, orientedRings, ringsBack } from './clipper-frame.ts';
import { containsPosition } from './contains.ts';
import type { OverlayResult } from './overlay-result.ts';
import { perimeterM } from './perimeter.ts';
import { planarAreaM2 } from './planar-area.ts';
import { squaredToSegment } from './segment-distance.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';

/** Round corners are drawn with chords at most this far from the true arc. */
const arcToleranceM = 0.002;
/** Arc, grid and rounding together: no corner of a result may lie farther from its place. */
const placeToleranceM = 0.005;

const distanceToBorder = (segments: Segments, [east, north]: PlanePosition): number => {
  let squared = Number.POSITIVE_INFINITY;
  for (let i = 0; i < segments.length; i += 4)
    squared = Math.min(
      squared,
      squaredToSegment(east, north, segments[i] ?? 0, segments[i + 1] ?? 0, segments[i + 2] ?? 0, segments[i + 3] ?? 0),
    );
  return Math.sqrt(squared);
};

/** Every corner of the moved outline must lie at the distance from the border, and the area within its bounds. */
const isInPlace = (a: PlaneArea, moved: PlaneArea, metres: number): boolean => {
  const reach = Math.abs(metres);
  const segments = segmentsOf({ kind: 'area', area: a });
  const corners = moved.flatMap(({ outer, holes }) => [outer, ...holes].flat());
  const inside = metres < 0;
  for (const corner of corners) {
    if (Math.abs(distanceToBorder(segments, corner) - reach) > placeToleranceM) return false;
    if (reach > placeToleranceM && containsPosition(a, corner) !== inside) return false;
  }
  const before = planarAreaM2(a);
  const after = planarAreaM2(moved);
  // Each metre of border sweeps at most `reach`, each corner at most half a disc.
  const swept =
    perimeterM(a) * reach + (segments.length / 4) * (Math.PI / 2) * reach * reach + placeToleranceM * perimeterM(a);
  return inside ? after <= before && after >= before - swept : after >= before && after <= before + swept;
};

const offset = (a: PlaneArea, metres: number): OverlayResult => {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!Number.isFinite(metres)) return { ok: false, reason: 'overlay.badCoordinates' };
  if (metres === 0 || a.length === 0) return { ok: true, area: a };
  if (!isFiniteArea(a)) return { ok: false, reason: 'overlay.badCoordinates' };
  const origin = aroundOrigin([a]);
  const rings = offsetRings(orientedRings(a, origin), metres, arcToleranceM);
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  const area = areaFromRings(ringsBack(rings, origin), 0);
  return isInPlace(a, area, metres) ? { ok: true, area } : { ok: false, reason: 'overlay.areaNotKept' };
};

/**
 * What of the area lies at least so many metres from its border (setback), the border of holes included; corners that
 * point inwards come out round, since the distance is true everywhere. Arcs to 2 mm. Nothing may be left: an empty area.
 */
export const inset = (a: PlaneArea, metres: number): OverlayResult => offset(a, -Math.abs(metres));

/** Everything within so many metres of the area, with round corners (arcs to 2 mm); holes shrink or close. */
export const outset = (a: PlaneArea, metres: number): OverlayResult => offset(a, Math.abs(metres));
