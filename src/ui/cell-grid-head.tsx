import { ArrowDown, ArrowUp } from 'lucide-react';
import styles from './cell-grid.module.css';
import type { GridColumn } from './cell-grid-types.ts';
import { classNames } from './class-names.ts';

/** The head of a column: its title and unit; a press sorts by it. */
export function GridHead(props: {
  readonly column: GridColumn;
  readonly index: number;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}) {
  const { column, sorted } = props;
  return (
    <th
      scope="col"
      aria-colindex={props.index + 2}
      aria-sort={sorted}
      className={classNames(styles.headCell, props.index === 0 && styles.first)}
      data-readonly={column.isReadOnly || undefined}
      style={{ width: column.width }}
    >
      <button
        type="button"
        className={styles.sort}
        data-end={column.align === 'end' || undefined}
        title={column.hint ?? column.title}
        onClick={props.onSort}
      >
        <span>
          {column.title}
          {column.unit ? <i className={styles.unit}> {column.unit}</i> : null}
        </span>
        {sorted === 'none' ? null : sorted === 'descending' ? (
          <ArrowDown size={12} aria-hidden />
        ) : (
          <ArrowUp size={12} aria-hidden />
        )}
      </button>
    </th>
  );
}
