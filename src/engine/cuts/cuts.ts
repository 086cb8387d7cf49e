import type { CutAnswer, CutOption, RecutAnswer } from '../../domain/cut-option.ts';
import type { Park } from '../../domain/park.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { recutThrough } from '../../geometry/recut.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { reason } from '../finding.ts';
import { considerCuts } from './considered-cuts.ts';
import { cutOption } from './cut-option.ts';
import { cutTask } from './cut-task.ts';
import { cutReason } from './cut-words.ts';
import { ratedCuts, rateOne } from './rated-cuts.ts';

/** More are not looked at by anybody. */
const mostOptions = 12;

/**
 * The ways in which the project's land can be cut from the parcel, best first, each with its figures, its line and what
 * it leaves. The first is what a drop books. Refused with the reason where there is no honest cut.
 */
export function cuts(park: Park, projectId: string, parcelId: string): CutAnswer {
  const found = cutTask(park, projectId, parcelId);
  if ('refused' in found) return { kind: 'refused', reason: found.refused };
  const { task } = found;
  const { fronts } = considerCuts(task.model, task.site, task.free, task.demandedM2);
  const rated = ratedCuts(task).slice(0, mostOptions);
  if (rated.length === 0) return { kind: 'refused', reason: reason('place.cutFailed') };
  const options = rated.map((each): CutOption => cutOption(each, task.model, fronts.length > 0));
  return { kind: 'cuts', projectId, parcelId, options };
}

export interface RecutQuestion {
  readonly projectId: string;
  readonly parcelId: string;
  /** The option whose line is moved, and the direction it has now. */
  readonly optionId: string;
  readonly turn: number;
  /** Where the line shall pass. */
  readonly through: LonLat;
}

/**
 * The same cut with its line led through a place and the area held: the line pivots there until the land behind it is as
 * large as before. Refused where no line through the place does it.
 */
export function recut(park: Park, { projectId, parcelId, optionId, turn, through }: RecutQuestion): RecutAnswer {
  const found = cutTask(park, projectId, parcelId);
  if ('refused' in found) return { kind: 'refused', reason: found.refused };
  const { task } = found;
  const { cuts: considered, fronts } = considerCuts(task.model, task.site, task.free, task.demandedM2);
  const same = considered.find(({ id }) => id === optionId);
  if (!same?.cut.movable) return { kind: 'refused', reason: cutReason('cut.notMovable') };
  const { movable } = same.cut;
  const direction = [Math.cos(turn), Math.sin(turn)] as const;
  const moved = recutThrough(
    { ...movable, line: { ...movable.line, direction } },
    planarAreaM2(same.cut.area),
    task.model.plane.toPlane(through),
  );
  if (!moved.ok) return { kind: 'refused', reason: cutReason(moved.reason) };
  const rated = rateOne(task, { ...same, cut: moved.cut });
  return { kind: 'cut', option: cutOption(rated, task.model, fronts.length > 0) };
}
