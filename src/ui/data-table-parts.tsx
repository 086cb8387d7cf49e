import { ArrowDown, ArrowUp, Columns3, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { MenuButton } from './menu.tsx';

export interface DataColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** What the column sorts by; null sorts last in both directions. */
  readonly value: (row: Row) => string | number | null;
  /** What a spreadsheet gets. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  /** Takes the width that is left over. */
  readonly isGrowing?: boolean;
  /** Always shown. */
  readonly isFixed?: boolean;
  /** What explains the column, for whoever asks about it (`data-explains`). */
  readonly explains?: string;
}

export interface DataTableWords {
  readonly label: string;
  readonly count: (shown: number) => string;
  readonly copy: string;
  readonly columns: string;
  readonly empty: ReactNode;
  /** Stands at the foot, e.g. what explains the columns. */
  readonly aside?: ReactNode;
}

export function HeadCell<Row>(props: {
  readonly column: DataColumn<Row>;
  readonly sorted: { readonly desc: boolean } | undefined;
  readonly onSort: () => void;
}) {
  const { column, sorted } = props;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
      className={classNames(styles.headCell, column.isGrowing && styles.grow)}
      data-explains={column.explains}
      style={{ width: column.width }}
    >
      <button
        type="button"
        className={styles.sort}
        data-end={column.align === 'end' || undefined}
        onClick={props.onSort}
      >
        <span>{column.title}</span>
        {sorted ? sorted.desc ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden /> : null}
      </button>
    </th>
  );
}

export function BodyCell<Row>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }) {
  return (
    <td
      className={classNames(styles.cell, column.align === 'end' && styles.end, column.isGrowing && styles.grow)}
      style={{ width: column.width }}
    >
      {column.cell ? column.cell(row) : <span>{column.text(row)}</span>}
    </td>
  );
}

export function Foot<Row>(props: {
  readonly words: DataTableWords;
  readonly columns: readonly DataColumn<Row>[];
  readonly hidden: readonly string[] | undefined;
  readonly onHidden: ((hidden: readonly string[]) => void) | undefined;
  readonly shown: number;
  readonly onCopy: () => void;
}) {
  const { hidden = [], onHidden, words } = props;
  return (
    <div className={styles.foot}>
      <span className={styles.count}>
        {words.count(props.shown)}
        {words.aside}
      </span>
      <Button size="small" icon={<Copy size={14} aria-hidden />} onPress={props.onCopy} isDisabled={props.shown === 0}>
        {words.copy}
      </Button>
      {onHidden ? (
        <MenuButton
          label={words.columns}
          placement="top start"
          trigger={
            <Button size="small" icon={<Columns3 size={14} aria-hidden />}>
              {words.columns}
            </Button>
          }
          groups={[
            {
              id: 'columns',
              entries: props.columns
                .filter((column) => !column.isFixed)
                .map((column) => ({
                  id: column.id,
                  text: column.title,
                  isChosen: !hidden.includes(column.id),
                  onAction: () =>
                    onHidden(
                      hidden.includes(column.id) ? hidden.filter((id) => id !== column.id) : [...hidden, column.id],
                    ),
                })),
            },
          ]}
        />
      ) : null}
    </div>
  );
}
