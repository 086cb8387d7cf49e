import { facilityKinds } from '../domain/facility.ts';
import type { Translate } from '../locale/translator.ts';
import type { SummarySource, SummaryUnknown } from './summary-rows.ts';

/** Sources in one line: the same source is named once, with the fields it speaks of. */
export function sourcesText(sources: readonly SummarySource[], t: Translate): string {
  const fieldsOf = new Map<string, string[]>();
  for (const { field, source, asOf, owner } of sources) {
    const details = [asOf, owner].filter((detail) => detail !== null);
    const said = details.length === 0 ? source : `${source} (${details.join(', ')})`;
    fieldsOf.set(said, [...(fieldsOf.get(said) ?? []), field]);
  }
  return [...fieldsOf]
    .map(([said, fields]) =>
      fields.includes('*') ? said : `${fields.map((field) => fieldName(field, t)).join(t('exports:comma'))}: ${said}`,
    )
    .join('; ');
}

/** What is not known, each with its reason: `未知：证载面积（未载明）`; fields of one reason are said together. */
export function unknownsText(unknowns: readonly SummaryUnknown[], t: Translate): string {
  const fieldsOf = new Map<string, string[]>();
  for (const { field, reason } of unknowns) {
    const said = t(`exports:${reason.code}`, reason.values ?? {});
    fieldsOf.set(said, [...(fieldsOf.get(said) ?? []), fieldName(field, t)]);
  }
  return [...fieldsOf]
    .map(([reason, fields]) => t('exports:unknownWithReason', { fields: fields.join(t('exports:comma')), reason }))
    .join('; ');
}

/** A field in the reader's words; one the register does not know keeps its own name. */
export function fieldName(field: string, t: Translate): string {
  const kind = facilityKinds.find((each) => field.startsWith(`nearest.${each}.`));
  if (kind !== undefined)
    return t(`exports:column.nearest.${field.slice(field.lastIndexOf('.') + 1)}`, {
      kind: t(`domain:facility.${kind}`),
    });
  return t(`exports:column.${field}`, { defaultValue: t(`exports:field.${field}`, { defaultValue: field }) });
}
