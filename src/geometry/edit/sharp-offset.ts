import { areaFromRings } from '../area-from-rings.ts';
import { isClipperLoaded, offsetRings } from '../clipper.ts';
import { aroundOrigin, isFiniteArea, orientedRings, ringsBack } from '../clipper-frame.ts';
import type { OverlayResult } from '../overlay-result.ts';
import { squaredToSegment } from '../segment-distance.ts';
import { segmentsOf } from '../segments.ts';
import type { PlaneArea } from '../shapes.ts';

/** Grid and rounding: how far a corner may lie from where it must be, metres. */
const placeToleranceM = 0.005;

/**
 * An area moved outwards by metres (inwards where negative) with corners as the edges meet, those sharper than 60° cut off at
 * twice the distance. No corner of the result may come nearer to the old border than the distance, nor lie farther than
 * twice it; else it is a failure.
 */
export function sharpOffset(area: PlaneArea, metres: number): OverlayResult {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!Number.isFinite(metres) || !isFiniteArea(area)) return { ok: false, reason: 'overlay.badCoordinates' };
  const origin = aroundOrigin([area]);
  const rings = offsetRings(orientedRings(area, origin), metres, 0.002, 'Polygon', 'Miter');
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  const moved = areaFromRings(ringsBack(rings, origin), 0);
  const segments = segmentsOf({ kind: 'area', area });
  const reach = Math.abs(metres);
  for (const { outer, holes } of moved)
    for (const [east, north] of [outer, ...holes].flat()) {
      let squared = Number.POSITIVE_INFINITY;
      for (let i = 0; i < segments.length; i += 4)
        squared = Math.min(
          squared,
          squaredToSegment(
            east,
            north,
            segments[i] ?? 0,
            segments[i + 1] ?? 0,
            segments[i + 2] ?? 0,
            segments[i + 3] ?? 0,
          ),
        );
      const off = Math.sqrt(squared);
      if (off < reach - placeToleranceM || off > 2 * reach + placeToleranceM)
        return { ok: false, reason: 'overlay.areaNotKept' };
    }
  return { ok: true, area: moved };
}
