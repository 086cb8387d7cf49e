import { CircleX, TriangleAlert } from 'lucide-react';
import type { Issue } from '../../domain/issue.ts';
import type { Cell, RawTable } from '../../import/formats/import-format.ts';
import { cellText, isEmptyCell, readCell } from '../../import/tables/table-cell.ts';
import { fieldOf, tableFields } from '../../import/tables/table-fields.ts';
import { cellName, columnLetters, tableColumns } from '../../import/tables/table-head.ts';
import type { ColumnMapping, TableMapping } from '../../import/tables/table-mapping.ts';
import { type TableUnit, unitsOf } from '../../import/tables/table-units.ts';
import { Select } from '../../ui/select.tsx';
import { useLanguage, useTranslate } from '../app-port.tsx';
import own from './table-mapping.module.css';
import { understoodText } from './understood-text.ts';

interface Props {
  readonly table: RawTable;
  readonly mapping: TableMapping;
  readonly issues: readonly Issue[];
  readonly onHeader: (row: number) => void;
  readonly onColumn: (index: number, mapping: ColumnMapping | null) => void;
}

const shownRecords = 12;
/** Columns with a field are shown whatever their place; of the others the first. */
const shownColumns = 40;
const kept = '—kept—';
const byCell = '—cell—';

/** The first rows of a sheet, its fields above and what is understood below what stands there. */
export function TablePreview({ table, mapping, issues, onHeader, onColumn }: Props) {
  const t = useTranslate();
  const columns = tableColumns(table, mapping);
  const shown = columns.filter(({ index }) => index < shownColumns || mapping.columns[index]);
  const rows = table.rows.slice(0, mapping.firstRow + shownRecords).map((cells, row) => ({ cells, row }));
  const remarks = new Map(
    issues.flatMap((issue) =>
      typeof issue.values?.cell === 'string' && issue.severity !== 'note' ? [[issue.values.cell, issue] as const] : [],
    ),
  );
  return (
    <>
      <p className={own.hint}>{t('panels:table.headerHint')}</p>
      <section className={own.scroll} aria-label={t('panels:table.caption', { table: table.name })}>
        <table className={own.table}>
          <thead className={own.columns}>
            <tr>
              <th scope="col">{t('panels:table.row')}</th>
              {shown.map(({ index, name }) => (
                <th key={index} scope="col">
                  <span className={own.letter}>{columnLetters(index)}</span>
                  <ColumnSelects
                    name={name}
                    role={mapping.role}
                    column={mapping.columns[index]}
                    onColumn={(column) => onColumn(index, column)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, row }) => (
              <tr key={row} className={rowClass(mapping, row)}>
                <th scope="row" className={own.rowNumber}>
                  <button
                    type="button"
                    aria-pressed={row === mapping.headerRow}
                    aria-label={t(row === mapping.headerRow ? 'panels:table.isHeader' : 'panels:table.makeHeader', {
                      row: row + 1,
                    })}
                    onClick={() => onHeader(row)}
                  >
                    {row + 1}
                  </button>
                </th>
                {shown.map(({ index }) => (
                  <td key={index}>
                    <CellText
                      cell={cells[index]}
                      mapping={mapping}
                      column={row >= mapping.firstRow ? mapping.columns[index] : undefined}
                      remark={row >= mapping.firstRow ? remarks.get(cellName(row, index)) : undefined}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {columns.length > shown.length ? (
        <p className={own.hint}>{t('panels:table.more', { count: columns.length - shown.length })}</p>
      ) : null}
    </>
  );
}

function rowClass({ headerRow, groupRow, unitRow, firstRow }: TableMapping, row: number): string | undefined {
  if (row === headerRow || row === groupRow || row === unitRow) return own.header;
  return row < firstRow ? own.above : undefined;
}

function ColumnSelects(props: {
  readonly name: string;
  readonly role: TableMapping['role'];
  readonly column: ColumnMapping | undefined;
  readonly onColumn: (column: ColumnMapping | null) => void;
}) {
  const t = useTranslate();
  const { name, role, column, onColumn } = props;
  const field = column && fieldOf(role, column.field);
  const units = field?.reading.kind === 'amount' ? unitsOf(field.reading.quantity) : [];
  return (
    <>
      <Select<string>
        label={t('panels:table.meaning', { column: name })}
        hideLabel
        value={column?.field ?? kept}
        choices={[
          { id: kept, text: t('panels:table.kept') },
          ...tableFields[role].map(({ id }) => ({ id, text: t(`panels:table.field.${role}.${id}`) })),
        ]}
        onChange={(id) => onColumn(id === kept ? null : { field: id })}
      />
      {column && units.length > 1 ? (
        <Select<string>
          label={t('panels:table.unit', { column: name })}
          hideLabel
          isQuiet
          value={column.unit ?? byCell}
          choices={[
            { id: byCell, text: t('panels:table.unit.own') },
            ...units.map((unit) => ({ id: unit, text: t(`panels:table.unit.${unit}`) })),
          ]}
          onChange={(id) => {
            const unit: TableUnit | undefined = units.find((each) => each === id);
            onColumn({ field: column.field, ...(unit ? { unit } : {}) });
          }}
        />
      ) : null}
    </>
  );
}

/** What stands in a cell, what it means where that reads otherwise, and what is wrong with it. */
function CellText(props: {
  readonly cell: Cell | undefined;
  readonly mapping: TableMapping;
  readonly column: ColumnMapping | undefined;
  readonly remark: Issue | undefined;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const { cell, mapping, column, remark } = props;
  if (isEmptyCell(cell)) return null;
  const raw = cellText(cell);
  const field = column && fieldOf(mapping.role, column.field);
  const reading = column && field ? readCell(field, column, cell, mapping.rates) : null;
  const understood = field && reading?.ok ? understoodText(field, reading.value, t, language) : null;
  const Icon = remark?.severity === 'error' ? CircleX : TriangleAlert;
  return (
    <>
      {raw.length > 120 ? `${raw.slice(0, 119)}…` : raw}
      {understood !== null && understood !== raw.trim() ? <span className={own.understood}>→ {understood}</span> : null}
      {remark ? (
        <span className={own.remark} data-severity={remark.severity}>
          <Icon size={12} role="img" aria-label={t(`panels:severity.${remark.severity}`)} />
          <span>{t(`issues:${remark.code}`, { ...remark.values })}</span>
        </span>
      ) : null}
    </>
  );
}
