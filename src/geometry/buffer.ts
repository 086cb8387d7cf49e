import { areaFromRings } from './area-from-rings.ts';
import { isClipperLoaded, offsetRings } from './clipper.ts';
import { outset } from './offset.ts';
import type { OverlayResult } from './overlay-result.ts';
import { planarAreaM2 } from './planar-area.ts';
import { squaredToSegment } from './segment-distance.ts';
import { segmentsOf } from './segments.ts';
import type { PlaneArea, PlaneLine, PlanePosition, PlaneShape } from './shapes.ts';

/** Arcs and the check of the result, as in `offset`. */
const arcToleranceM = 0.002;
const placeToleranceM = 0.005;

/**
 * Everything within so many metres of a shape, ends and corners round (arcs to 2 mm). Every corner of a result is held
 * against its distance and the area against its bounds; what does not hold is a failure. Nothing around a line or a point
 * at 0 m is an empty area.
 */
export function buffer(shape: PlaneShape, metres: number): OverlayResult {
  if (shape.kind === 'area') return outset(shape.area, metres);
  const lines = shape.kind === 'lines' ? shape.lines : shape.points.map((point): PlaneLine => [point]);
  return bufferLines(lines, metres);
}

function bufferLines(lines: readonly PlaneLine[], metres: number): OverlayResult {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  const isKnown = lines.every((line) => line.every(([east, north]) => Number.isFinite(east + north)));
  if (!isKnown || !Number.isFinite(metres)) return { ok: false, reason: 'overlay.badCoordinates' };
  const origin = lines[0]?.[0];
  if (!origin || !(metres > 0)) return { ok: true, area: [] };
  const [east, north] = [Math.round(origin[0]), Math.round(origin[1])];
  const moved = lines.map((line) => line.map(([e, n]): PlanePosition => [e - east, n - north]));
  const rings = offsetRings(moved, metres, arcToleranceM, 'Round');
  if (!rings) return { ok: false, reason: 'overlay.failed' };
  const area = areaFromRings(rings, 0);
  if (!isInPlace(moved, area, metres)) return { ok: false, reason: 'overlay.areaNotKept' };
  const back = (ring: readonly PlanePosition[]) => ring.map(([e, n]): PlanePosition => [e + east, n + north]);
  return { ok: true, area: area.map(({ outer, holes }) => ({ outer: back(outer), holes: holes.map(back) })) };
}

/** Every corner of the outline lies at the distance; the area is at least that round the longest piece, at most all together. */
function isInPlace(lines: readonly PlaneLine[], area: PlaneArea, metres: number): boolean {
  const segments = segmentsOf({ kind: 'lines', lines });
  let most = 0;
  let longest = 0;
  for (let i = 0; i < segments.length; i += 4) {
    const length = Math.hypot(
      (segments[i + 2] ?? 0) - (segments[i] ?? 0),
      (segments[i + 3] ?? 0) - (segments[i + 1] ?? 0),
    );
    longest = Math.max(longest, length);
    most += 2 * length * metres + Math.PI * metres * metres;
  }
  const least = 2 * longest * metres + Math.PI * metres * metres;
  const areaM2 = planarAreaM2(area);
  const slack = placeToleranceM * (2 * longest + 2 * Math.PI * metres);
  if (areaM2 < least - slack || areaM2 > most + slack) return false;
  return area.every(({ outer, holes }) =>
    [outer, ...holes].every((ring) =>
      ring.every(([e, n]) => {
        let squared = Number.POSITIVE_INFINITY;
        for (let i = 0; i < segments.length; i += 4)
          squared = Math.min(
            squared,
            squaredToSegment(e, n, segments[i] ?? 0, segments[i + 1] ?? 0, segments[i + 2] ?? 0, segments[i + 3] ?? 0),
          );
        return Math.abs(Math.sqrt(squared) - metres) <= placeToleranceM;
      }),
    ),
  );
}
