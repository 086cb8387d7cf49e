import type { TableField } from '../../import/tables/table-fields.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';

/** Where the words for a choice stand. */
const namesOf: Readonly<Record<string, string>> = {
  industry: 'domain:industry',
  stage: 'domain:stage',
  kind: 'domain:facility',
  status: 'domain:status',
};

/** How a value that was read from a cell is shown beside it; null where there is nothing to add. */
export function understoodText(field: TableField, value: unknown, t: Translate, language: Language): string | null {
  const { reading, id } = field;
  switch (reading.kind) {
    case 'amount':
      return typeof value === 'number'
        ? `${formatNumber(value, language, 4)} ${t(`panels:table.unit.${reading.unit}`)}`
        : null;
    case 'number':
    case 'whole':
      return String(value);
    case 'far':
      return typeof value === 'object' && value !== null ? Object.values(value).join('–') : null;
    case 'place':
      return typeof value === 'number' ? formatNumber(value, language, 7).replaceAll(',', '') : null;
    case 'flag':
      return t(value === true ? 'panels:table.yes' : 'panels:table.no');
    case 'choice':
      return id in namesOf ? t(`${namesOf[id]}.${String(value)}`, { defaultValue: String(value) }) : null;
    case 'date':
      return String(value);
    default:
      return null;
  }
}
