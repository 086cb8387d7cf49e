import type { SummaryTemplate } from '../domain/summary-template.ts';
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

/** The members of a record that a template's columns name, and the id; all of them without a template. */
export function chosenMembers(
  record: ReturnType<typeof summaryRecord>,
  template: SummaryTemplate | undefined,
): Readonly<Record<string, unknown>> {
  if (!template) return { ...record };
  const wanted = new Set(['id', ...template.columns.map((key) => key.split('.')[0])]);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));
}
