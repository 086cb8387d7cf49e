import { columnHeader, type SummaryColumn, shownNumber } from '../../export/summary-columns.ts';
import type { SummaryLayout, SummaryLine } from '../../export/summary-layout.ts';
import { groupWords, sumWords } from '../../export/summary-line-words.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { useLanguage, useTranslate } from '../app-port.tsx';
import styles from './summary.module.css';

/** What scrolls must scroll by keyboard too. */
const scrolledByKeys = { tabIndex: 0 };

/** So many lines show what the table will be. */
const linesShown = 60;

const lineId = (line: SummaryLine, index: number): string =>
  line.kind === 'parcel' ? line.row.id : `${line.kind}-${index}`;

/** The table as it will be written, its first lines. */
export function SummaryPreview({ layout, count }: { readonly layout: SummaryLayout; readonly count: number }) {
  const t = useTranslate();
  const language = useLanguage();
  const { columns, lines, rows } = layout;
  return (
    <section className={styles.preview} aria-label={t('panels:summary.preview')}>
      <p className={styles.count} role="status">
        {t('panels:summary.count', { shown: rows.length, count, columns: columns.length })}
        {lines.length > linesShown
          ? ` ${t('panels:summary.previewed', { shown: linesShown, lines: lines.length })}`
          : null}
      </p>
      <div className={styles.scroll} {...scrolledByKeys}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-number={isNumber(column) || undefined}>
                  {columnHeader(column, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, linesShown).map((line, index) => (
              <PreviewLine key={lineId(line, index)} line={line} columns={columns} t={t} language={language} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className={styles.note}>{t('panels:summary.none')}</p> : null}
        {lines.length > linesShown ? (
          <p className={styles.note}>{t('panels:summary.more', { count: lines.length - linesShown })}</p>
        ) : null}
      </div>
    </section>
  );
}

const isNumber = ({ unit }: SummaryColumn): boolean => unit !== null && unit !== 'month';

function PreviewLine(props: {
  readonly line: SummaryLine;
  readonly columns: readonly SummaryColumn[];
  readonly t: Translate;
  readonly language: Language;
}) {
  const { line, columns, t, language } = props;
  if (line.kind === 'group')
    return (
      <tr data-group>
        <th scope="colgroup" colSpan={columns.length}>
          {groupWords(line, t)}
        </th>
      </tr>
    );
  if (line.kind === 'sum') {
    // What is added up is said over the empty cells before the first sum.
    const first = columns.findIndex(({ key }, at) => at > 0 && line.sums.has(key));
    const lead = first < 0 ? columns.length : first;
    return (
      <tr data-sum>
        <td colSpan={lead}>{sumWords(line, columns, t)}</td>
        {columns.slice(lead).map((column) => (
          <td key={column.key} data-number={isNumber(column) || undefined}>
            {shown(line, column, t, language)}
          </td>
        ))}
      </tr>
    );
  }
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.key} data-number={isNumber(column) || undefined}>
          {shown(line, column, t, language)}
        </td>
      ))}
    </tr>
  );
}

function shown(
  line: Exclude<SummaryLine, { readonly kind: 'group' }>,
  column: SummaryColumn,
  t: Translate,
  language: Language,
): string {
  const inTable = (value: number): string =>
    formatNumber(shownNumber(value, column.decimals), language, column.decimals, true);
  if (line.kind === 'sum') {
    const sum = line.sums.get(column.key);
    return sum ? inTable(sum.value) : '';
  }
  const cell = column.cell(line.row, t);
  switch (cell.kind) {
    case 'number':
      return inTable(cell.value);
    case 'text':
      return cell.text;
    case 'missing':
      return t(`exports:missing.${cell.word}`);
  }
}
