import type { CutCandidate } from '../../geometry/cut-candidate.ts';
import { cutCandidates } from '../../geometry/cut-to-area.ts';
import { frontChain } from '../../geometry/front-chain.ts';
import { frontages } from '../../geometry/frontage.ts';
import { largestRectangle, quickRectangle } from '../../geometry/largest-rectangle.ts';
import { leastBox } from '../../geometry/least-box.ts';
import type { PlaneArea, PlaneLine, PlanePosition } from '../../geometry/shapes.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import type { FreeLand } from '../land/free-land.ts';
import type { LandModel, ParcelSite } from '../land/land-model.ts';

/** How far a road's centre line may lie from an edge that fronts it, metres: half of a wide road with its green and kerb. */
const frontageReachM = 40;
/** Frontages tried: a drop must be answered within a frame or two. */
const mostFrontages = 4;

/** A cut that keeps the area, not yet rated. */
export interface ConsideredCut {
  readonly id: string;
  readonly roadId: string | null;
  readonly cut: CutCandidate;
}

export interface ConsideredCuts {
  readonly cuts: readonly ConsideredCut[];
  /** The outline of the land along each road that it fronts. */
  readonly fronts: readonly PlaneLine[];
}

const none: ConsideredCuts = { cuts: [], fronts: [] };
const known = new WeakMap<FreeLand, { model: LandModel; demandedM2: number; considered: ConsideredCuts }>();

/**
 * Every honest cut of the demanded area from the smallest free piece that can give it: square to, along and in strips
 * from each frontage (from its ends and its thirds), and along the axes of the land's own least box and largest
 * rectangle. Along the longest edge where the land fronts no road or its frontages give nothing. Not rated, not sorted.
 * The whole of the largest piece when that is not larger than the demand. Kept for the same free land and demand.
 */
export function considerCuts(
  model: LandModel,
  { land }: ParcelSite,
  free: FreeLand,
  demandedM2: number,
): ConsideredCuts {
  const made = known.get(free);
  if (made && made.model === model && made.demandedM2 === demandedM2) return made.considered;
  const reachM = frontageReachM + land.setbackM;
  const considered = consider(model, free, demandedM2, reachM);
  known.set(free, { model, demandedM2, considered });
  return considered;
}

function consider(model: LandModel, { pieces }: FreeLand, demandedM2: number, reachM: number): ConsideredCuts {
  const [largest] = pieces;
  if (!largest) return none;
  // A parcel a little short is booked whole.
  const wishM2 = Math.min(demandedM2, largest.areaM2);
  const enough = pieces.filter((piece) => piece.areaM2 >= wishM2 - areaToleranceM2).reverse();
  for (const { area, areaM2 } of enough) {
    const beyond = pieces.flatMap((piece) => (piece.area === area ? [] : piece.area));
    const roads = frontages(area, model.infrastructure.roads, reachM);
    const fronts = area.flatMap((part) =>
      roads.flatMap((road) => {
        const chain = frontChain(part, road);
        return chain ? [chain] : [];
      }),
    );
    if (areaM2 <= wishM2 + areaToleranceM2) return { cuts: [whole(area, beyond, fronts)], fronts };
    const edge = longestEdge(area);
    const axes = axesOf(area);
    for (const ways of [roads.slice(0, mostFrontages), edge ? [{ ...edge, roadId: null }] : []]) {
      const cuts = ways.flatMap(({ roadId, from, to }, way) =>
        cutCandidates(area, wishM2, { from, to, accesses: thirds(from, to), axes: way === 0 ? axes : [] }).map(
          (cut, n): ConsideredCut => ({
            id: `${roadId ?? 'edge'}/${way}/${cut.kind}/${n}`,
            roadId,
            cut: { ...cut, remainder: [...cut.remainder, ...beyond] },
          }),
        ),
      );
      if (cuts.length > 0) return { cuts, fronts };
    }
  }
  return none;
}

const whole = (area: PlaneArea, remainder: PlaneArea, fronts: readonly PlaneLine[]): ConsideredCut => ({
  id: 'whole',
  roadId: null,
  cut: { kind: 'whole', area, remainder, frontageM: longest(fronts), movable: null },
});

const longest = (fronts: readonly PlaneLine[]): number =>
  Math.max(
    0,
    ...fronts.map((front) =>
      front.reduce((sum, b, i) => {
        const a = front[i - 1];
        return a ? sum + Math.hypot(b[0] - a[0], b[1] - a[1]) : sum;
      }, 0),
    ),
  );

/** A frontage shorter than this is not begun in the middle, metres. */
const leastToDivideM = 90;

function thirds(from: PlanePosition, to: PlanePosition): readonly PlanePosition[] {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < leastToDivideM) return [];
  return [1 / 3, 2 / 3].map((share) => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
}

/** Directions of the land's own, radians: its least box and its largest rectangle. */
function axesOf(area: PlaneArea): readonly number[] {
  const [part] = area;
  const box = part && leastBox(part.outer);
  const rectangle = largestRectangle(area, quickRectangle);
  const turns = box ? [box.turn] : [];
  if (rectangle) {
    const turn = ((90 - rectangle.azimuthDeg) * Math.PI) / 180;
    if (!turns.some((each) => Math.abs(Math.sin(2 * (each - turn))) < 0.07)) turns.push(turn);
  }
  return turns;
}

function longestEdge(area: PlaneArea): { readonly from: PlanePosition; readonly to: PlanePosition } | null {
  let best: { from: PlanePosition; to: PlanePosition } | null = null;
  let most = 0;
  for (const { outer } of area) {
    for (const [index, from] of outer.entries()) {
      const to = outer[(index + 1) % outer.length];
      if (!to) continue;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length <= most) continue;
      most = length;
      best = { from, to };
    }
  }
  return best;
}
