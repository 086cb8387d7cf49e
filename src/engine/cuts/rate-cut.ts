import type { CutCandidate } from '../../geometry/cut-candidate.ts';
import { sharedLengthM } from '../../geometry/front-chain.ts';
import { largestRectangle, quickRectangle, type Rectangle } from '../../geometry/largest-rectangle.ts';
import { leastBox } from '../../geometry/least-box.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea, PlaneLine, PlanePolygon } from '../../geometry/shapes.ts';
import { heldBy, type Waiting } from './reserve.ts';

/** Narrower than this is a sliver: no hall with a lane beside it stands there, metres. */
export const sliverM = 20;
/** With less of a road than this, land has no gate for a lorry, metres. */
export const gateM = 6;
/** What rounding leaves is no part, m². */
const leastPartM2 = 1;

/** What a rating counts that can be had at once. */
export interface CutMeasures {
  readonly pieceM2: number;
  readonly frontageM: number;
  readonly boxLengthM: number;
  readonly boxWidthM: number;
  readonly narrowestM: number;
  readonly rest: readonly {
    readonly polygon: PlanePolygon;
    readonly areaM2: number;
    readonly narrowestM: number;
    /** The most of one frontage it keeps. */
    readonly frontageM: number;
  }[];
  readonly restM2: number;
}

const narrowest = (polygon: PlanePolygon): number => leastBox(polygon.outer)?.narrowestM ?? 0;

/** Frontage, proportions and least widths of a piece and of every part it leaves, largest first. */
export function measureCut(cut: CutCandidate, fronts: readonly PlaneLine[]): CutMeasures {
  const [piece] = cut.area;
  const box = piece ? leastBox(piece.outer) : null;
  const rest = cut.remainder
    .map((polygon) => ({
      polygon,
      areaM2: planarAreaM2([polygon]),
      narrowestM: narrowest(polygon),
      frontageM: Math.max(0, ...fronts.map((front) => sharedLengthM(polygon, front))),
    }))
    .filter(({ areaM2 }) => areaM2 > leastPartM2)
    .sort((a, b) => b.areaM2 - a.areaM2);
  return {
    pieceM2: planarAreaM2(cut.area),
    frontageM: cut.frontageM,
    boxLengthM: box?.lengthM ?? 0,
    boxWidthM: box?.widthM ?? 0,
    narrowestM: box?.narrowestM ?? 0,
    rest,
    restM2: rest.reduce((sum, { areaM2 }) => sum + areaM2, 0),
  };
}

/** What the ways cost: a second line, and lines that follow no road, are dearer to survey and to fence. */
const wayLoss: Readonly<Record<CutCandidate['kind'], number>> = {
  whole: 0,
  square: 0,
  parallel: 4,
  strip: 5,
  axis: 6,
  hand: 6,
};

const share = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/**
 * Points lost of 100 by what can be had at once (docs/methods.md has the table): way 0–6, frontage short of 0.6 √area
 * up to 15, longer than twice its width up to 15, narrower than 20 m up to 20; of what is left: more parts 6 each up to
 * 12, the largest part without a road 20, other land without one up to 10, slivers up to 15.
 */
export function quickLoss(kind: CutCandidate['kind'], measures: CutMeasures, hasRoad: boolean): number {
  const { pieceM2, frontageM, boxLengthM, boxWidthM, narrowestM, rest, restM2 } = measures;
  const proportion = boxWidthM > 0 ? boxLengthM / boxWidthM : Number.POSITIVE_INFINITY;
  const [largest] = rest;
  const shut = hasRoad ? rest.filter((part, i) => i > 0 && part.frontageM < gateM) : [];
  const slivers = rest.filter((part) => part.narrowestM < sliverM);
  const sum = (parts: CutMeasures['rest']): number => parts.reduce((total, { areaM2 }) => total + areaM2, 0);
  return (
    wayLoss[kind] +
    15 * (1 - share(frontageM, 0, 0.6 * Math.sqrt(pieceM2))) +
    15 * share(proportion, 2, 6) +
    20 * (1 - share(narrowestM, 0, sliverM)) +
    Math.min(12, 6 * Math.max(0, rest.length - 1)) +
    (hasRoad && largest && largest.frontageM < gateM ? 20 : 0) +
    (restM2 > 0 ? (10 * sum(shut)) / restM2 + 5 * Math.min(1, slivers.length) + (10 * sum(slivers)) / restM2 : 0)
  );
}

/** What the remainder is good for. */
export interface RemainderWorth {
  readonly rectangle: Rectangle | null;
  readonly serves: readonly string[];
  readonly loses: readonly string[];
  /** Up to 15 for a shapeless remainder, up to 20 for waiting projects that it can hold no more. */
  readonly loss: number;
}

/** The largest rectangle in the remainder and the waiting projects it still holds, against those held before. */
export function worthOfRemainder(
  remainder: PlaneArea,
  { rest }: CutMeasures,
  heldBefore: readonly Waiting[],
): RemainderWorth {
  const [largest] = rest;
  const rectangle = largest ? largestRectangle(remainder, quickRectangle) : null;
  const serves = heldBy(remainder, heldBefore);
  const loses = heldBefore.flatMap(({ id }) => (serves.includes(id) ? [] : [id]));
  const filled = largest ? (rectangle?.areaM2 ?? 0) / largest.areaM2 : 1;
  const lost = heldBefore.length > 0 ? loses.length / heldBefore.length : 0;
  return { rectangle, serves, loses, loss: 15 * Math.max(0, 1 - filled) + 20 * lost };
}
