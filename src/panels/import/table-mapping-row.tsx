import { useMemo } from 'react';
import { parcelStatuses } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import type { RawTable } from '../../import/formats/import-format.ts';
import { proposeUnder } from '../../import/tables/propose-table-mapping.ts';
import { readTableRecords } from '../../import/tables/read-table-records.ts';
import { type TableMapping, tableRoles } from '../../import/tables/table-mapping.ts';
import { currencies } from '../../import/tables/table-units.ts';
import { formatNumber } from '../../quantities/format.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useLanguage, useTranslate } from '../app-port.tsx';
import { KnownMapping } from './known-mapping.tsx';
import styles from './mapping.module.css';
import own from './table-mapping.module.css';
import { TablePreview } from './table-preview.tsx';

export interface TableMappingRowProps {
  readonly table: RawTable;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
  /** What rows are joined to; null = no park is open. */
  readonly park: Park | null;
  /** What issues call the file. */
  readonly file: string;
  /** What coordinate columns are in, where that is known. */
  readonly crs?: Crs | null;
  /** Where the mapping is the one of an earlier time: takes that back. */
  readonly onForget: (() => void) | null;
}

/** More rows than this are counted when they are taken in; until then the first ones speak for them. */
const counted = 2000;

/** What a sheet is: its role, its header row and the field of every column, with what is understood beside what stands there. */
export function TableMappingRow(props: TableMappingRowProps) {
  const { table, mapping, onChange, onForget, park, file, crs = null } = props;
  const t = useTranslate();
  const language = useLanguage();
  const end = mapping.firstRow + counted;
  const records = useMemo(
    () => readTableRecords({ ...table, rows: table.rows.slice(0, end) }, mapping, { file, park, crs }),
    [table, end, mapping, file, park, crs],
  );
  const good = [records.projects, records.units, records.facilities, records.sites].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  const remarks = records.issues.filter(({ severity, feature }) => feature !== undefined && severity !== 'note').length;
  const asked = currencies.filter(
    (currency) =>
      mapping.rates?.[currency] !== undefined ||
      records.issues.some(({ code, values }) => code === 'table.rate' && values?.currency === currency),
  );
  const rows = Math.max(0, table.rows.length - mapping.firstRow);
  return (
    <section className={styles.layer} aria-label={table.name} data-ignored={mapping.role === 'ignore' || undefined}>
      <div className={styles.head}>
        <span className={styles.file}>{table.name}</span>
        <span className={own.counts}>
          <span>{t('panels:table.counts', { rows })}</span>
          {mapping.role === 'ignore' ? null : (
            <>
              <span>{t('panels:table.good', { count: good })}</span>
              {records.rejected.length > 0 ? (
                <span data-bad>{t('panels:table.rejected', { count: records.rejected.length })}</span>
              ) : null}
              {remarks > 0 ? <span>{t('panels:table.remarks', { count: remarks })}</span> : null}
              {rows > counted ? <span>{t('panels:table.sampled', { count: counted })}</span> : null}
            </>
          )}
        </span>
        {onForget ? <KnownMapping onForget={onForget} /> : null}
      </div>
      <div className={styles.fields}>
        <Select
          label={t('panels:table.role')}
          value={mapping.role}
          choices={tableRoles.map((id) => ({ id, text: t(`panels:table.role.${id}`) }))}
          onChange={(role) =>
            onChange(
              role === 'ignore'
                ? { ...mapping, role }
                : { ...choicesOf(mapping), ...proposeUnder(table, mapping.headerRow ?? 0, role) },
            )
          }
        />
        {mapping.role === 'sites' ? (
          <>
            <Select
              label={t('panels:table.status')}
              value={mapping.status ?? 'planned'}
              choices={parcelStatuses.map((id) => ({ id, text: t(`domain:status.${id}`) }))}
              onChange={(status) => onChange({ ...mapping, status })}
            />
            <Select
              label={t('panels:table.bareSites')}
              value={mapping.bareSites ?? 'reject'}
              choices={(['reject', 'square'] as const).map((id) => ({ id, text: t(`panels:table.bareSites.${id}`) }))}
              onChange={(bareSites) => onChange({ ...mapping, bareSites })}
            />
          </>
        ) : null}
        {mapping.role === 'units' ? (
          <Select
            label={t('panels:table.missingBuildings')}
            value={mapping.missingBuildings ?? 'reject'}
            choices={(['reject', 'create'] as const).map((id) => ({
              id,
              text: t(`panels:table.missingBuildings.${id}`),
            }))}
            onChange={(missingBuildings) => onChange({ ...mapping, missingBuildings })}
          />
        ) : null}
        {asked.map((currency) => {
          const rate = mapping.rates?.[currency] ?? 0;
          return (
            <NumberField
              key={currency}
              label={t('panels:table.rate', { currency })}
              value={rate}
              shown={rate === 0 ? '' : formatNumber(rate, language, 4).replaceAll(',', '')}
              unit=""
              min={1e-6}
              max={1e6}
              onCommit={(value) => onChange({ ...mapping, rates: { ...mapping.rates, [currency]: value } })}
            />
          );
        })}
      </div>
      {mapping.role === 'ignore' ? null : (
        <TablePreview
          table={table}
          mapping={mapping}
          issues={records.issues}
          onHeader={(row) => onChange({ ...choicesOf(mapping), ...proposeUnder(table, row, mapping.role) })}
          onColumn={(index, column) => {
            const { [index]: _, ...rest } = mapping.columns;
            onChange({ ...mapping, columns: column ? { ...rest, [index]: column } : rest });
          }}
        />
      )}
    </section>
  );
}

/** What the user has decided stays when header or role change. */
const choicesOf = ({ rates, bareSites, missingBuildings, status }: TableMapping): Partial<TableMapping> => ({
  ...(rates ? { rates } : {}),
  ...(bareSites ? { bareSites } : {}),
  ...(missingBuildings ? { missingBuildings } : {}),
  ...(status ? { status } : {}),
});
