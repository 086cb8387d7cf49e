import { areaFromRings } from './area-from-rings.ts';
import { clipRings, isClipperLoaded, offsetRings } from './clipper.ts';
import { isFiniteArea, orientedRings, ringsBack } from './clipper-frame.ts';
import { containsPosition } from './contains.ts';
import type { NetworkReach } from './network-reach.ts';
import type { OverlayResult } from './overlay-result.ts';
import { type ReachedPiece, reachedPieces } from './reached-pieces.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

export interface IsochroneOptions {
  /** How far off the road the area goes at most: half a block, metres. */
  readonly bandM: number;
  /** Holes smaller than this are filled: a block one can walk through, m². */
  readonly smallestHoleM2: number;
}
/** Half of a block of 300 m, as industrial streets are laid out; a hole of less than a hectare is filled. */
export const usualIsochrone: IsochroneOptions = { bandM: 150, smallestHoleM2: 10_000 };

/** Round ends are drawn with chords at most this far inside the arc: what is drawn is an estimate of minutes. */
const arcToleranceM = 0.25;

/** So many of the stretches are looked for in the result; evenly spread over all. */
const mostChecked = 200;

/** Stretches that follow on one another as one line: one pair of round ends instead of many. */
const chains = (pieces: readonly ReachedPiece[]): readonly PlanePosition[][] => {
  const lines: PlanePosition[][] = [];
  let end: PlanePosition | undefined;
  for (const { a, b } of pieces) {
    if (end && end[0] === a[0] && end[1] === a[1]) lines.at(-1)?.push(b);
    else lines.push([a, b]);
    end = b;
  }
  return lines;
};

const roundRing = (
  [east, north]: PlanePosition,
  radius: number,
  fromAngle: number,
  toAngle: number,
): PlanePosition[] => {
  const step = 2 * Math.acos(Math.max(0.5, 1 - arcToleranceM / Math.max(radius, arcToleranceM)));
  const steps = Math.max(1, Math.ceil((toAngle - fromAngle) / step));
  return Array.from({ length: steps + 1 }, (_, i): PlanePosition => {
    const angle = fromAngle + ((toAngle - fromAngle) * i) / steps;
    return [east + radius * Math.cos(angle), north + radius * Math.sin(angle)];
  });
};

/** Everything within an evenly changing distance of a stretch: the hull of the discs round its ends. */
const taperedRing = ({ a, b, offA, offB }: ReachedPiece): PlaneRing => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (Math.abs(offA - offB) >= length)
    return roundRing(offA >= offB ? a : b, Math.max(offA, offB), 0, 2 * Math.PI).slice(1);
  const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
  // The tangent touches both discs at this angle from the heading.
  const tangent = Math.acos((offA - offB) / length);
  return [
    ...roundRing(a, offA, heading + tangent, heading + 2 * Math.PI - tangent),
    ...roundRing(b, offB, heading - tangent, heading + tangent),
  ];
};

/**
 * The area one reaches within so many minutes: the roads reached, cut where the time is up, and the land beside them as far
 * as the time left allows at 15 km/h and the band at most; holes under a stated size are filled. `site` (the place
 * itself) belongs to it. Metres of one plane. `loadOverlay` must have settled. Nothing reached: an empty area or the site. A
 * result that does not hold the stretches reached is a failure, never a wrong outline.
 */
export const isochrone = (
  reach: NetworkReach,
  minutes: number,
  site: PlaneArea,
  { bandM, smallestHoleM2 }: IsochroneOptions = usualIsochrone,
): OverlayResult => {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!Number.isFinite(minutes) || !(bandM > 0) || !isFiniteArea(site))
    return { ok: false, reason: 'overlay.badCoordinates' };
  const pieces = reachedPieces(reach, Math.min(minutes, reach.mostMinutes), bandM);
  const first = pieces[0]?.a;
  if (!first) return { ok: true, area: site };
  const origin: PlanePosition = [Math.round(first[0]), Math.round(first[1])];
  const moved = ([east, north]: PlanePosition): PlanePosition => [east - origin[0], north - origin[1]];
  const near = pieces.map((piece) => ({ ...piece, a: moved(piece.a), b: moved(piece.b) }));
  const isFull = ({ offA, offB }: ReachedPiece): boolean => offA === bandM && offB === bandM;
  const full = offsetRings(chains(near.filter(isFull)), bandM, arcToleranceM, 'Round');
  if (!full) return { ok: false, reason: 'overlay.failed' };
  const tapered = near.filter((piece) => !isFull(piece) && Math.max(piece.offA, piece.offB) > 0).map(taperedRing);
  const united = clipRings(
    'Union',
    [...full, ...tapered.filter((ring) => ringAreaM2(ring) > 0)],
    orientedRings(site, origin),
  );
  if (!united) return { ok: false, reason: 'overlay.failed' };
  const area = areaFromRings(united, 0).map(({ outer, holes }) => ({
    outer,
    holes: holes.filter((hole) => Math.abs(ringAreaM2(hole)) >= smallestHoleM2),
  }));
  // A stretch as narrow as the chords are flat may lie on the very outline.
  const wide = near.filter(({ offA, offB }) => Math.max(offA, offB) > 2 * arcToleranceM);
  const isHeld = Array.from({ length: Math.min(wide.length, mostChecked) }).every((_, i) => {
    const piece = wide[Math.floor((i * wide.length) / Math.min(wide.length, mostChecked))];
    return !piece || containsPosition(area, piece.offA >= piece.offB ? piece.a : piece.b);
  });
  if (!isHeld || !isFiniteArea(area)) return { ok: false, reason: 'overlay.areaNotKept' };
  const back = (ring: PlaneRing): PlaneRing => ringsBack([ring], origin)[0] ?? [];
  return { ok: true, area: area.map(({ outer, holes }) => ({ outer: back(outer), holes: holes.map(back) })) };
};
