import { exactCut } from './exact-cut.ts';
import { sharedLengthM } from './front-chain.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlaneLine, PlanePolygon, PlanePosition } from './shapes.ts';
import { type CutLine, type LineSplit, offsetOf, type SplitFace, splitByLine } from './split-by-line.ts';

/** Of the pieces behind the line the one with most of the frontage; the larger of equal ones. */
export const frontPiece = (faces: readonly SplitFace[], front: PlaneLine): SplitFace | null => {
  const behind = faces.filter((face) => face.behind);
  if (behind.length <= 1) return behind[0] ?? null;
  let best: { face: SplitFace; frontM: number; m2: number } | null = null;
  for (const face of behind) {
    const frontM = sharedLengthM(face.polygon, front);
    const m2 = planarAreaM2([face.polygon]);
    if (!best || frontM > best.frontM + 0.5 || (frontM > best.frontM - 0.5 && m2 > best.m2))
      best = { face, frontM, m2 };
  }
  return best?.face ?? null;
};

/**
 * Where between two neighbouring corners the area is reached: there it is quadratic in the place, so three places within
 * give the parabola and its root is the answer; one step by the slope takes off what rounding left.
 */
const placeOf = (areaM2: number, low: number, high: number, areaAt: (place: number) => number): number => {
  const step = (high - low) / 4;
  const first = areaAt(low + step);
  const middle = areaAt(low + 2 * step);
  const last = areaAt(low + 3 * step);
  // first + slope·x + bend·x², x in steps from the first place.
  const bend = (first - 2 * middle + last) / 2;
  const slope = middle - first - bend;
  const missing = areaM2 - first;
  const root = Math.sqrt(Math.max(0, slope * slope + 4 * bend * missing));
  const x = slope + root > 0 ? (2 * missing) / (slope + root) : 0;
  const held = Math.max(-1, Math.min(3, x));
  const place = low + step * (1 + held);
  const steepness = (slope + 2 * bend * held) / step;
  const off = areaAt(place) - areaM2;
  if (Math.abs(off) < 1e-7 || !(steepness > 0)) return place;
  return Math.max(low, Math.min(high, place - off / steepness));
};

export interface Swept {
  readonly piece: PlanePolygon;
  readonly rest: PlaneArea;
  readonly line: CutLine;
}

const restOf = (split: LineSplit, face: SplitFace, m2: number): PlaneArea => {
  const faces = split.alone(face);
  // The piece itself comes out again, of the same area and on the same side.
  const index = faces.findIndex(
    ({ behind, polygon }) => behind && Math.abs(planarAreaM2([polygon]) - m2) < 1e-6 + 1e-9 * m2,
  );
  return faces.filter((_, i) => i !== index).map(({ polygon }) => polygon);
};

/**
 * Moves a line over the part, in its direction, until the piece behind it that has the frontage is `areaM2` large to
 * `toleranceM2`. Null where only a jump (a piece joining another) passes that area.
 */
export const sweep = (
  part: PlanePolygon,
  areaM2: number,
  toleranceM2: number,
  front: PlaneLine,
  origin: PlanePosition,
  direction: CutLine['direction'],
): Swept | null => {
  const pieceAt = (at: number) => {
    const split = splitByLine(part, { origin, direction, at });
    const face = split && frontPiece(split.faces, front);
    return split && face ? { split, face, m2: planarAreaM2([face.polygon]) } : null;
  };
  const areaAt = (at: number): number => pieceAt(at)?.m2 ?? 0;
  const sweptAt = (at: number): Swept | null => {
    const found = pieceAt(at);
    return found && Math.abs(found.m2 - areaM2) <= toleranceM2
      ? {
          piece: found.face.polygon,
          rest: restOf(found.split, found.face, found.m2),
          line: found.split.line,
        }
      : null;
  };
  const between = (low: number, high: number): Swept | null => sweptAt(placeOf(areaM2, low, high, areaAt));
  // Where all land behind the line is one piece, its place is known at once.
  const direct = exactCut(part, direction, areaM2);
  const atOnce = direct && sweptAt(offsetOf({ origin, direction, at: 0 }, direct.origin) + direct.at);
  if (atOnce) return atOnce;

  const corners = part.outer.concat(...part.holes);
  const stops = [...new Set(corners.map((p) => offsetOf({ origin, direction, at: 0 }, p)))].sort((p, q) => p - q);
  const stopAt = (index: number): number => stops[index] ?? 0;
  // First the one stretch between corners that halving leads to …
  let low = 0;
  let high = stops.length - 1;
  if (areaAt(stopAt(high)) < areaM2) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (areaAt(stopAt(middle)) < areaM2) low = middle;
    else high = middle;
  }
  const found = between(stopAt(low), stopAt(high));
  if (found || stops.length > mostStops) return found;
  // … and where that is a jump, any other: the area need not grow steadily when pieces join.
  let beforeM2 = 0;
  for (let index = 1; index < stops.length; index += 1) {
    const m2 = areaAt(stopAt(index));
    const other =
      index !== high && beforeM2 < areaM2 && m2 >= areaM2 ? between(stopAt(index - 1), stopAt(index)) : null;
    if (other) return other;
    beforeM2 = m2;
  }
  return null;
};

/** Beyond so many corners the second search costs more than a drop may take. */
const mostStops = 400;
