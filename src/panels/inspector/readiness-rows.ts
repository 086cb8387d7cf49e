import type { ReadinessMilestone, ReadinessStep } from '../../domain/parcel.ts';

export interface LadderRow {
  readonly step: ReadinessStep;
  readonly state: 'reached' | 'expected' | 'open';
  readonly date: string | null;
}

/** Every step of the ladder: reached, expected (a planned or future date), or not yet spoken of. */
export function ladderRows(
  steps: readonly ReadinessStep[],
  milestones: readonly ReadinessMilestone[],
  asOf: string | undefined,
): readonly LadderRow[] {
  return steps.map((step) => {
    const milestone = milestones.find((candidate) => candidate.step === step);
    if (!milestone) return { step, state: 'open', date: null };
    const date = milestone.date ?? null;
    const isAhead = date !== null && asOf !== undefined && date.slice(0, 7) > asOf.slice(0, 7);
    return { step, state: milestone.expected || isAhead ? 'expected' : 'reached', date };
  });
}
