import { areaFromRings } from '../area-from-rings.ts';
import { isClipperLoaded, offsetRings } from '../clipper.ts';
import type { OverlayResult } from '../overlay-result.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { PlaneLine, PlanePosition } from '../shapes.ts';

/**
 * The strip of a width (metres of the plane) along a line: ends flat, bends as the edges meet, cut off at twice the half
 * width. Held to its bounds: at least the longest stretch times the width, at most all stretches and their bends.
 */
export function corridor(line: PlaneLine, widthM: number): OverlayResult {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  const [origin] = line;
  const isKnown = line.every(([east, north]) => Number.isFinite(east + north));
  if (!origin || line.length < 2 || !isKnown || !(widthM > 0)) return { ok: false, reason: 'overlay.badCoordinates' };
  const near = line.map(([east, north]): PlanePosition => [east - origin[0], north - origin[1]]);
  const rings = offsetRings([near], widthM / 2, 0.002, 'Butt', 'Miter');
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  const area = areaFromRings(
    rings.map((ring) => ring.map(([east, north]): PlanePosition => [east + origin[0], north + origin[1]])),
    0,
  );
  let [longest, all] = [0, 0];
  line.forEach((to, i) => {
    const from = line[i - 1];
    const length = from ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;
    longest = Math.max(longest, length);
    all += length;
  });
  const m2 = planarAreaM2(area);
  const least = longest * widthM * 0.999;
  const most = all * widthM * 1.001 + line.length * widthM * widthM;
  return m2 >= least && m2 <= most ? { ok: true, area } : { ok: false, reason: 'overlay.areaNotKept' };
}
