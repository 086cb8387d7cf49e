import type { Translate } from '../locale/translator.ts';
import { columnHeader, type SummaryColumn } from './summary-columns.ts';
import type { SummaryLine } from './summary-layout.ts';

type Line<Kind extends SummaryLine['kind']> = Extract<SummaryLine, { readonly kind: Kind }>;

export const groupWords = ({ text, count }: Line<'group'>, t: Translate): string =>
  t('exports:summary.group', { group: text, count });

/** What a sum adds up, and how many parcels it could not count in which column. */
export function sumWords({ of, count, sums }: Line<'sum'>, columns: readonly SummaryColumn[], t: Translate): string {
  const said =
    of === null ? t('exports:summary.total', { count }) : t('exports:summary.groupTotal', { group: of, count });
  const missing = columns.flatMap((column) => {
    const sum = sums.get(column.key);
    return sum && sum.missing > 0
      ? [t('exports:summary.missing', { column: columnHeader(column, t), count: sum.missing })]
      : [];
  });
  return missing.length === 0
    ? said
    : `${said}${t('exports:summary.notCounted', { columns: missing.join(t('exports:comma')) })}`;
}
