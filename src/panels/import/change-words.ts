import type { ParkLayer } from '../../domain/park-layer.ts';
import type { ChangedRecord, FieldChange } from '../../domain/record-changes.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatLand, formatLength } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';

/** Longer values are told apart by the plan or the file, not in a list. */
const mostLetters = 40;

function valueText(value: unknown, t: Translate): string {
  if (value === undefined || value === null) return t('panels:review.change.unstated');
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}

const fieldText = (layer: ParkLayer, { field, before, after }: FieldChange, t: Translate): string =>
  t('panels:review.change.field', {
    field: t(`fields:${layer}.${field}`, { defaultValue: field.replace(/^extra\./, '') }),
    before: valueText(before, t),
    after: valueText(after, t),
  });

/** What differs, outline first. */
export function changeWords(
  layer: ParkLayer,
  { outline, fields }: ChangedRecord,
  t: Translate,
  language: Language,
): readonly string[] {
  const shape =
    outline?.kind === 'area'
      ? [
          t('panels:review.change.area', {
            before: formatLand(outline.beforeM2, language),
            after: formatLand(outline.afterM2, language),
            difference: formatLand(outline.differenceM2, language),
          }),
        ]
      : outline
        ? [t('panels:review.change.path', { farthest: formatLength(outline.farthestM, language) })]
        : [];
  const told = fields.filter(({ repeats }) => !repeats);
  return [...shape, ...told.map((field) => fieldText(layer, field, t))];
}
