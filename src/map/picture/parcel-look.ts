import type { ParcelLedger, SiteFit, Verdict } from '../../domain/assessment.ts';
import type { Parcel, ParcelStatus } from '../../domain/parcel.ts';

/** How long until a parcel can be handed over, in the steps the map tells apart. */
export const readinessLooks = ['ready', 'within6', 'within12', 'within24', 'later', 'undated'] as const;
export type ReadinessLook = (typeof readinessLooks)[number];

/** `aside`: not a candidate for the project that is matched. */
export type ParcelLook = ParcelStatus | Verdict | ReadinessLook | 'aside';

export const fitLook = (fit: SiteFit | undefined): ParcelLook => fit?.verdict ?? 'aside';

/** Whole months from one ISO month or date to another; negative when it lies before. */
function monthsBetween(from: string, to: string): number | null {
  const [fromYear, fromMonth] = from.split('-').map(Number);
  const [toYear, toMonth] = to.split('-').map(Number);
  if (!fromYear || !fromMonth || !toYear || !toMonth) return null;
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** A developed parcel keeps its own look: it is not waiting for anybody. */
export function readinessLook(parcel: Parcel, ledger: ParcelLedger | undefined, asOf: string | undefined): ParcelLook {
  if (parcel.status === 'developed') return 'developed';
  if (!ledger?.readyFrom || !asOf) return 'undated';
  const months = monthsBetween(asOf, ledger.readyFrom);
  if (months === null) return 'undated';
  if (months <= 0) return 'ready';
  if (months <= 6) return 'within6';
  if (months <= 12) return 'within12';
  return months <= 24 ? 'within24' : 'later';
}
