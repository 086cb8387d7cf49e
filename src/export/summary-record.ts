import type { Translate } from '../locale/translator.ts';
import type { ParcelSummary } from './summary-rows.ts';

/** The record of one parcel as JSON and GeoJSON carry it: the summary with the reasons of what is unknown in words. */
export function summaryRecord(
  row: ParcelSummary,
  t: Translate,
): Omit<ParcelSummary, 'unknowns'> & { readonly unknowns: readonly { field: string; code: string; reason: string }[] } {
  return {
    ...row,
    unknowns: row.unknowns.map(({ field, reason }) => ({
      field,
      code: reason.code,
      reason: t(`exports:${reason.code}`, reason.values ?? {}),
    })),
  };
}
