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

interface Bracket {
  readonly low: number;
  readonly lowM2: number;
  readonly high: number;
  readonly highM2: number;
}

/**
 * Where between two places the area is reached. Between corners it is quadratic in the place, so false position
 * (Illinois) is there in a few rounds; over a jump it falls back to halving and ends at the jump.
 */
const placeOf = (areaM2: number, bracket: Bracket, areaAt: (place: number) => number): number => {
  let { low, high } = bracket;
  let offLow = bracket.lowM2 - areaM2;
  let offHigh = bracket.highM2 - areaM2;
  let last = 0;
  for (let round = 0; round < 80 && high - low > 1e-12; round += 1) {
    const straight = low + ((high - low) * -offLow) / (offHigh - offLow);
    const place = round < 12 && straight > low && straight < high ? straight : (low + high) / 2;
    if (place <= low || place >= high) break;
    const off = areaAt(place) - areaM2;
    if (Math.abs(off) < 1e-7) return place;
    if (off < 0) {
      low = place;
      offLow = off;
      if (last < 0) offHigh /= 2;
      last = -1;
    } else {
      high = place;
      offHigh = off;
      if (last > 0) offLow /= 2;
      last = 1;
    }
  }
  return high;
};

export interface Swept {
  readonly piece: PlanePolygon;
  readonly rest: PlaneArea;
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
  const between = (bracket: Bracket): Swept | null => {
    const found = pieceAt(placeOf(areaM2, bracket, areaAt));
    return found && Math.abs(found.m2 - areaM2) <= toleranceM2
      ? { piece: found.face.polygon, rest: restOf(found.split, found.face, found.m2) }
      : null;
  };

  const corners = part.outer.concat(...part.holes);
  const stops = [...new Set(corners.map((p) => offsetOf({ origin, direction, at: 0 }, p)))].sort((p, q) => p - q);
  const stopAt = (index: number): number => stops[index] ?? 0;
  // First the one stretch between corners that halving leads to …
  let low = 0;
  let high = stops.length - 1;
  let lowM2 = 0;
  let highM2 = areaAt(stopAt(high));
  if (highM2 < areaM2) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const m2 = areaAt(stopAt(middle));
    if (m2 < areaM2) {
      low = middle;
      lowM2 = m2;
    } else {
      high = middle;
      highM2 = m2;
    }
  }
  const found = between({ low: stopAt(low), lowM2, high: stopAt(high), highM2 });
  if (found || stops.length > mostStops) return found;
  // … and where that is a jump, any other: the area need not grow steadily when pieces join.
  let beforeM2 = 0;
  for (let index = 1; index < stops.length; index += 1) {
    const m2 = areaAt(stopAt(index));
    const other =
      index !== high && beforeM2 < areaM2 && m2 >= areaM2
        ? between({ low: stopAt(index - 1), lowM2: beforeM2, high: stopAt(index), highM2: m2 })
        : null;
    if (other) return other;
    beforeM2 = m2;
  }
  return null;
};

/** Beyond so many corners the second search costs more than a drop may take. */
const mostStops = 400;
