import { type ReadinessMilestone, type ReadinessStep, readinessSteps } from '../domain/parcel.ts';

/**
 * The highest step of the readiness ladder that a parcel has reached on the park's own day: a record, not a plan, and
 * not dated later than that day. Null when nothing is stated, which is not the lowest step.
 */
export function reachedStep(
  readiness: readonly ReadinessMilestone[] | undefined,
  asOf: string | undefined,
): ReadinessStep | null {
  const reached = (readiness ?? []).filter(({ date, expected }) => expected !== true && !isLater(date, asOf));
  return readinessSteps.findLast((step) => reached.some((milestone) => milestone.step === step)) ?? null;
}

/** ISO dates of different length (month, day) are compared by what both say. */
function isLater(date: string | undefined, asOf: string | undefined): boolean {
  if (date === undefined || asOf === undefined) return false;
  const length = Math.min(date.length, asOf.length);
  return date.slice(0, length) > asOf.slice(0, length);
}
