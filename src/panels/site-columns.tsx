import type { Verdict } from '../domain/assessment.ts';
import { decidingFinding } from '../engine/deciding-finding.ts';
import type { Translate } from '../locale/translator.ts';
import { muFromM2 } from '../quantities/area-units.ts';
import { formatLand, formatLength, formatM2, formatNumber } from '../quantities/format.ts';
import type { Language } from '../quantities/language.ts';
import type { DataColumn } from '../ui/data-table-parts.tsx';
import { landUseName } from './land-use-name.ts';
import { sayReason } from './say-reason.ts';
import { SiteName } from './site-name.tsx';
import type { SiteRow } from './site-rows.ts';
import styles from './site-table.module.css';
import { StatusMark } from './status-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** What the heads of all columns say, for one mark at the foot of the table. */
export const explainsOf = (columns: readonly DataColumn<SiteRow>[]): string =>
  columns.flatMap(({ explains }) => explains ?? []).join(' ');

/** Shown at first; the rest waits in the column menu. */
export const firstHidden: readonly string[] = [
  'status',
  'district',
  'landUse',
  'farMax',
  'readyFrom',
  'price',
  'rent',
  'clearHeight',
  'holder',
  'projects',
  'interchange',
];

const verdictOrder: Record<Verdict, number> = { pass: 0, conditional: 1, unknown: 2, fail: 3 };

const area = (row: SiteRow, value: number | null, language: Language): string | null =>
  value === null ? null : row.status === 'unit' ? formatM2(value, language) : formatLand(value, language);

/** Areas go to the spreadsheet as plain numbers: mu for land, m² for floors, two decimals. */
const plainArea = (row: SiteRow, value: number | null): string =>
  value === null ? '' : String(Number((row.status === 'unit' ? value : muFromM2(value)).toFixed(2)));

export function siteColumns(t: Translate, language: Language): readonly DataColumn<SiteRow>[] {
  const title = (id: string) => t(`panels:sites.column.${id}`);
  const maybe = (text: string | null) => (
    <span data-unknown={text === null || undefined}>{text ?? t('panels:dash')}</span>
  );
  const text = (id: string, width: number, value: (row: SiteRow) => string | null): DataColumn<SiteRow> => ({
    id,
    title: title(id),
    explains: `column.${id}`,
    width,
    value,
    text: (row) => value(row) ?? '',
    cell: (row) => maybe(value(row)),
  });
  const number = (
    id: string,
    width: number,
    value: (row: SiteRow) => number | null,
    say: (value: number) => string,
  ): DataColumn<SiteRow> => ({
    id,
    title: title(id),
    explains: `column.${id}`,
    width,
    align: 'end',
    value,
    text: (row) => {
      const known = value(row);
      return known === null ? '' : String(known);
    },
    cell: (row) => {
      const known = value(row);
      return maybe(known === null ? null : say(known));
    },
  });
  return [
    {
      id: 'name',
      title: title('name'),
      explains: 'column.name',
      width: 108,
      isFixed: true,
      isGrowing: true,
      value: (row) => row.name,
      text: (row) => row.name,
      cell: (row) => (
        <span className={styles.name}>
          <StatusMark status={row.status} />
          <span className={styles.label} title={row.name}>
            <SiteName name={row.name} />
          </span>
        </span>
      ),
    },
    text('status', 92, (row) => (row.status === 'unit' ? t('domain:unit') : t(`domain:status.${row.status}`))),
    {
      ...number('area', 72, (row) => row.areaM2, String),
      text: (row) => plainArea(row, row.areaM2),
      cell: (row) => maybe(area(row, row.areaM2, language)),
    },
    {
      ...number('free', 72, (row) => row.freeM2, String),
      text: (row) => plainArea(row, row.freeM2),
      cell: (row) => maybe(area(row, row.freeM2, language)),
    },
    text('readyFrom', 76, (row) => row.readyFrom),
    text('district', 128, (row) => row.district),
    {
      ...text('landUse', 152, (row) => row.landUse),
      cell: (row) => maybe(row.landUse === null ? null : landUseName(row.landUse, t)),
    },
    number(
      'farMax',
      72,
      (row) => row.farMax,
      (value) => formatNumber(value, language, 2),
    ),
    number(
      'price',
      112,
      (row) => row.priceWanPerMu,
      (value) => formatNumber(value, language, 1),
    ),
    number(
      'rent',
      116,
      (row) => row.rentYuan,
      (value) => formatNumber(value, language, 1),
    ),
    number(
      'clearHeight',
      80,
      (row) => row.clearHeightM,
      (value) => `${formatNumber(value, language, 1)} m`,
    ),
    number(
      'interchange',
      96,
      (row) => row.interchangeM,
      (value) => formatLength(value, language),
    ),
    text('holder', 160, (row) => row.holder),
    text('projects', 120, (row) => (row.projectIds.length === 0 ? null : row.projectIds.join(', '))),
  ];
}

/** In matching mode: the rank, the site with the one deciding reason under it, the verdict and the score. */
export function rankColumns(t: Translate, language: Language): readonly DataColumn<SiteRow>[] {
  const title = (id: string) => t(`panels:sites.column.${id}`);
  const reason = (row: SiteRow) => {
    const deciding = row.fit ? decidingFinding(row.fit) : undefined;
    return deciding ? sayReason(deciding.reason, t) : '';
  };
  /** The free area, unless the reason under it says it already: names of units need the room. */
  const unsaidArea = (row: SiteRow) => {
    const said = area(row, row.freeM2 ?? row.areaM2, language);
    return said && reason(row).includes(said) ? null : said;
  };
  return [
    {
      id: 'rank',
      title: title('rank'),
      explains: 'rank.rank',
      width: 38,
      align: 'end',
      isFixed: true,
      value: (row) => row.fit?.rank ?? null,
      text: (row) => String(row.fit?.rank ?? ''),
    },
    {
      id: 'verdict',
      title: title('verdict'),
      explains: 'rank.verdict',
      width: 42,
      isFixed: true,
      value: (row) => (row.fit ? verdictOrder[row.fit.verdict] : null),
      text: (row) => (row.fit ? t(`panels:verdict.${row.fit.verdict}`) : ''),
      cell: (row) => (row.fit ? <VerdictMark verdict={row.fit.verdict} /> : null),
    },
    {
      id: 'site',
      title: title('name'),
      explains: 'column.name column.free',
      width: 132,
      isFixed: true,
      isGrowing: true,
      value: (row) => row.name,
      text: (row) => `${row.name}: ${reason(row)}`,
      cell: (row) => (
        <span className={styles.two} title={`${row.name}\n${reason(row)}`}>
          <span className={styles.first}>
            <b className={styles.label}>
              <SiteName name={row.name} />
            </b>
            <span>{unsaidArea(row)}</span>
          </span>
          <span className={styles.second}>{reason(row)}</span>
        </span>
      ),
    },
    {
      id: 'score',
      title: title('score'),
      explains: 'rank.score',
      width: 48,
      align: 'end',
      isFixed: true,
      value: (row) => row.fit?.score ?? null,
      text: (row) => (row.fit?.score === null || !row.fit ? '' : formatNumber(row.fit.score, language, 0)),
      cell: (row) => (
        <b data-fail={row.fit?.verdict === 'fail' || undefined}>
          {row.fit?.score === null || !row.fit ? t('panels:dash') : formatNumber(row.fit.score, language, 0)}
        </b>
      ),
    },
  ];
}
