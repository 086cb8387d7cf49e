import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import styles from './cell-grid.module.css';
import type { GridCell, GridColumn } from './cell-grid-types.ts';
import { classNames } from './class-names.ts';

export const pickWidth = 44;

/** A cell of a table that is a grid can be changed, or not, and can be wrong. */
const cellAttributes = (isReadOnly: boolean, isBad: boolean) => ({
  role: 'gridcell',
  'aria-readonly': isReadOnly || undefined,
  'aria-invalid': isBad || undefined,
});

interface Props<Row> {
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly domId: (row: string, column: string) => string;
  readonly columns: readonly GridColumn[];
  readonly cellOf: (row: Row, column: string) => GridCell;
  readonly isPicked: boolean;
  readonly isActive: boolean;
  /** The column one stands on, when it is in this row. */
  readonly activeColumn: string | null;
  /** First and last column of the block one spans, where it crosses this row. */
  readonly span: readonly [number, number] | null;
  readonly pickLabel: string;
  /** Something is wrong with the record: the sentence. */
  readonly issue: string | null;
}

function Row<Of>(props: Props<Of>) {
  const { row, id, columns, span } = props;
  return (
    <tr
      aria-rowindex={props.index + 2}
      aria-selected={props.isPicked || span !== null}
      className={styles.row}
      data-index={props.index}
      data-picked={props.isPicked || undefined}
      data-active={props.isActive || undefined}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      <td className={classNames(styles.cell, styles.pick)} aria-colindex={1} data-pick>
        <input type="checkbox" tabIndex={-1} checked={props.isPicked} readOnly aria-label={props.pickLabel} />
        {props.issue ? <TriangleAlert size={13} role="img" aria-label={props.issue} /> : null}
      </td>
      {columns.map((column, at) => {
        const cell = props.cellOf(row, column.id);
        const isSpanned = span !== null && at >= span[0] && at <= span[1];
        return (
          <td
            key={column.id}
            id={props.domId(id, column.id)}
            aria-colindex={at + 2}
            {...cellAttributes(column.isReadOnly ?? false, cell.tone === 'bad')}
            className={classNames(styles.cell, column.align === 'end' && styles.end, at === 0 && styles.first)}
            data-column={column.id}
            data-tone={cell.tone}
            data-unknown={cell.isUnknown || undefined}
            data-readonly={column.isReadOnly || undefined}
            data-active={props.activeColumn === column.id || undefined}
            data-spanned={isSpanned || undefined}
            style={{ width: column.width }}
            title={cell.say ?? (cell.text.length > column.width / 8 ? cell.text : undefined)}
          >
            <span className={styles.text}>{cell.text}</span>
            {cell.say ? <span className={styles.said}>{cell.say}</span> : null}
          </td>
        );
      })}
    </tr>
  );
}

/** Rows that stay as they are are not drawn again when one moves through the others. */
export const GridRow = memo(Row) as typeof Row;
