import type { PlantDemand } from '../../domain/project.ts';
import { rectangleFits } from '../../geometry/rectangle-fits.ts';
import type { PlaneLine } from '../../geometry/shapes.ts';
import type { FreeLand } from '../land/free-land.ts';
import type { LandModel, ParcelSite } from '../land/land-model.ts';
import { type ConsideredCut, considerCuts } from './considered-cuts.ts';
import { type CutMeasures, measureCut, quickLoss, type RemainderWorth, worthOfRemainder } from './rate-cut.ts';
import { heldBy, type Waiting } from './reserve.ts';

export interface RatedCut extends ConsideredCut {
  readonly measures: CutMeasures;
  readonly worth: RemainderWorth;
  /** The project's plant does not stand on the piece. */
  readonly lacksPlant: boolean;
  readonly score: number;
}

/** What cuts of a parcel are rated by. */
export interface CutTask {
  readonly model: LandModel;
  readonly site: ParcelSite;
  readonly free: FreeLand;
  readonly demandedM2: number;
  /** What the project itself must be able to put on the piece. */
  readonly plant: PlantDemand | undefined;
  /** Projects that wait for land like this; asked only when a cut is rated. */
  waiting(): readonly Waiting[];
}

/** A piece on which the plant cannot stand is of little use, points. */
const plantLoss = 40;

interface Measured {
  readonly considered: ConsideredCut;
  readonly measures: CutMeasures;
  readonly loss: number;
}

const byLoss = (a: Measured, b: Measured): number => a.loss - b.loss || (a.considered.id < b.considered.id ? -1 : 1);
/** Best first; equal ones in the order of their names, so that the first is the same whoever asks. */
const byScore = (a: RatedCut, b: RatedCut): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Two cuts whose pieces differ by less than this in the place of all corners are one, metres. */
const samePlaceM = 0.5;

const isSamePiece = ({ cut: a }: ConsideredCut, { cut: b }: ConsideredCut): boolean => {
  const [p, q] = [a.area[0]?.outer ?? [], b.area[0]?.outer ?? []];
  const near = (from: PlaneLine, to: PlaneLine): boolean =>
    from.every(([e, n]) => to.some(([f, m]) => Math.hypot(e - f, n - m) < samePlaceM));
  return near(p, q) && near(q, p);
};

function measured(task: CutTask): { readonly all: readonly Measured[]; readonly fronts: readonly PlaneLine[] } {
  const { cuts, fronts } = considerCuts(task.model, task.site, task.free, task.demandedM2);
  const all: Measured[] = [];
  for (const each of cuts
    .map((considered) => {
      const measures = measureCut(considered.cut, fronts);
      return { considered, measures, loss: quickLoss(considered.cut.kind, measures, fronts.length > 0) };
    })
    .sort(byLoss))
    if (!all.some(({ considered }) => isSamePiece(considered, each.considered))) all.push(each);
  return { all, fronts };
}

function rater(task: CutTask): (each: Measured) => RatedCut {
  const waiting = task.waiting();
  const held = heldBy(
    task.free.pieces.flatMap(({ area }) => area),
    waiting,
  );
  // What the whole cannot hold its remainder cannot.
  const before = waiting.filter(({ id }) => held.includes(id));
  return ({ considered, measures, loss }) => {
    const worth = worthOfRemainder(considered.cut.remainder, measures, before);
    const { plant } = task;
    const lacksPlant = plant !== undefined && !rectangleFits(considered.cut.area, plant.lengthM, plant.widthM).fits;
    const score = 100 - loss - worth.loss - (lacksPlant ? plantLoss : 0);
    return { ...considered, measures, worth, lacksPlant, score };
  };
}

/** All cuts, rated, best first. */
export function ratedCuts(task: CutTask): readonly RatedCut[] {
  const { all } = measured(task);
  return all.length > 0 ? all.map(rater(task)).sort(byScore) : [];
}

/**
 * The first of `ratedCuts`, without rating them all: what the remainder is good for can only lower a score, so a cut
 * that loses more at once than the best loses altogether need not be looked into.
 */
export function bestCut(task: CutTask): RatedCut | null {
  const { all } = measured(task);
  const [only] = all;
  if (!only) return null;
  const rate = rater(task);
  let best = rate(only);
  for (const each of all.slice(1)) {
    if (100 - each.loss < best.score) break;
    const rated = rate(each);
    if (byScore(rated, best) < 0) best = rated;
  }
  return best;
}

/** One cut drawn by hand, rated like the others. */
export function rateOne(task: CutTask, considered: ConsideredCut): RatedCut {
  const { fronts } = considerCuts(task.model, task.site, task.free, task.demandedM2);
  const measures = measureCut(considered.cut, fronts);
  return rater(task)({ considered, measures, loss: quickLoss(considered.cut.kind, measures, fronts.length > 0) });
}
