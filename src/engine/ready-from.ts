import type { Unit } from '../domain/building.ts';
import { type Parcel, type ReadinessMilestone, readinessSteps } from '../domain/parcel.ts';
import { sourceOf } from './finding.ts';
import { monthIndex } from './months.ts';

export interface ReadyFrom {
  /** ISO month or date; null = unknown. */
  readonly month: string | null;
  readonly source: string | undefined;
}

/**
 * When a parcel can be handed over: the earliest date at which the hand-over step, or one above it on the ladder, is
 * or will be reached. A step without a date is reached at an unknown time and says nothing here.
 */
export function parcelReadyFrom(parcel: Parcel, handoverStep: string): ReadyFrom {
  const known = remembered.get(parcel);
  if (known?.handoverStep === handoverStep) return known.ready;
  const ready = readAlongLadder(parcel, handoverStep);
  remembered.set(parcel, { handoverStep, ready });
  return ready;
}

const remembered = new WeakMap<Parcel, { readonly handoverStep: string; readonly ready: ReadyFrom }>();

function readAlongLadder(parcel: Parcel, handoverStep: string): ReadyFrom {
  const needed = (readinessSteps as readonly string[]).indexOf(handoverStep);
  let best: ReadinessMilestone | null = null;
  let bestMonth = Number.POSITIVE_INFINITY;
  for (const milestone of needed < 0 ? [] : (parcel.readiness ?? [])) {
    const month = monthIndex(milestone.date);
    if (month === null || readinessSteps.indexOf(milestone.step) < needed || month >= bestMonth) continue;
    best = milestone;
    bestMonth = month;
  }
  return { month: best?.date ?? null, source: best?.source ?? sourceOf(parcel.sources, 'readiness') };
}

export function unitReadyFrom(unit: Unit): ReadyFrom {
  const known = monthIndex(unit.freeFrom) !== null;
  return { month: known ? (unit.freeFrom ?? null) : null, source: sourceOf(unit.sources, 'freeFrom') };
}
