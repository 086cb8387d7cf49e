import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import styles from './data-table.module.css';
import { BodyCell, type DataColumn, type DataTableWords, Foot, HeadCell } from './data-table-parts.tsx';
import { tableText } from './table-text.ts';

export interface DataTableHandle {
  focus(): void;
}

interface DataTableProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly rowLabel?: (row: Row) => string;
  readonly words: DataTableWords;
  readonly rowHeight: number;
  readonly selectedId: string | null;
  readonly hoverId?: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onHover?: (row: Row | null) => void;
  /** Enter on the selected row. */
  readonly onActivate?: (row: Row) => void;
  readonly initialSort?: { readonly id: string; readonly desc: boolean };
  readonly hidden?: readonly string[];
  readonly onHidden?: (hidden: readonly string[]) => void;
  readonly onCopied?: (rows: number) => void;
  readonly ref?: Ref<DataTableHandle>;
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** A table one walks through with the keys is a grid to a screen reader. */
const gridAttributes = (label: string, rows: number, columns: number, active: string | undefined) => ({
  role: 'grid',
  tabIndex: 0,
  'aria-label': label,
  'aria-rowcount': rows + 1,
  'aria-colcount': columns,
  'aria-activedescendant': active,
});

/** Made once: ten thousand names are compared some hundred thousand times. */
const byName = new Intl.Collator('zh-CN', { numeric: true });

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byName.compare(String(a), String(b));

/** A table of any length: only the rows in sight are in the page. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowHeight, selectedId, words } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const tableId = useId();
  const [sorting, setSorting] = useState<SortingState>(props.initialSort ? [props.initialSort] : []);
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          accessorFn: (row: Row) => column.value(row) ?? undefined,
          sortUndefined: 'last',
          sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
        }),
      ),
    [columns],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries((props.hidden ?? []).map((id) => [id, false])),
    [props.hidden],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: props.rowId,
    state: { sorting, columnVisibility },
    onSortingChange: setSorting,
  });
  const sorted = table.getRowModel().rows;
  const visible = columns.filter((column) => !props.hidden?.includes(column.id));
  const selectedIndex = sorted.findIndex((row) => row.id === selectedId);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 30,
  });
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [virtual, selectedIndex]);
  useImperativeHandle(props.ref, () => ({ focus: () => grid.current?.focus() }), []);

  const step = (index: number) => {
    const row = sorted[Math.max(0, Math.min(sorted.length - 1, index))];
    if (row) props.onSelect(row.original);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 2);
    const target: Record<string, number> = {
      ArrowDown: selectedIndex + 1,
      j: selectedIndex + 1,
      ArrowUp: selectedIndex < 0 ? 0 : selectedIndex - 1,
      k: selectedIndex < 0 ? 0 : selectedIndex - 1,
      PageDown: selectedIndex + page,
      PageUp: selectedIndex - page,
      Home: 0,
      End: sorted.length - 1,
    };
    const index = target[event.key];
    const current = sorted[selectedIndex];
    if (index !== undefined) step(index);
    else if (event.key === 'Enter' && current && props.onActivate) props.onActivate(current.original);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // One listener for all rows: what is clicked or pointed at is found by the row's index.
  const rowUnder = (target: EventTarget): Row | null => {
    const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
    return (index ? sorted[Number(index)]?.original : null) ?? null;
  };
  const copy = () => {
    const text = tableText(
      visible,
      sorted.map((row) => row.original),
    );
    navigator.clipboard.writeText(text).then(
      () => props.onCopied?.(sorted.length),
      () => undefined,
    );
  };

  const items = virtual.getVirtualItems();
  const rowDomId = (id: string) => `${tableId}-${id}`;
  const activeRow = items.some((item) => item.index === selectedIndex) ? sorted[selectedIndex] : undefined;
  return (
    <div className={styles.frame}>
      <div ref={scroll} className={styles.scroll}>
        <table
          ref={grid}
          className={styles.table}
          {...gridAttributes(
            words.label,
            sorted.length,
            visible.length,
            activeRow ? rowDomId(activeRow.id) : undefined,
          )}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const row = rowUnder(event.target);
            if (row) props.onSelect(row);
          }}
          onPointerOver={(event) => props.onHover?.(rowUnder(event.target))}
          onPointerLeave={() => props.onHover?.(null)}
        >
          <thead className={styles.head}>
            <tr aria-rowindex={1} className={styles.headRow}>
              {visible.map((column) => (
                <HeadCell
                  key={column.id}
                  column={column}
                  sorted={sorting.find((entry) => entry.id === column.id)}
                  onSort={() => table.getColumn(column.id)?.toggleSorting()}
                />
              ))}
            </tr>
          </thead>
          <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = sorted[item.index];
              if (!row) return null;
              const isSelected = row.id === selectedId;
              return (
                <tr
                  key={row.id}
                  id={rowDomId(row.id)}
                  aria-rowindex={item.index + 2}
                  aria-selected={isSelected}
                  aria-label={props.rowLabel?.(row.original)}
                  data-selected={isSelected || undefined}
                  data-hover={row.id === props.hoverId || undefined}
                  data-index={item.index}
                  className={styles.row}
                  style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                >
                  {visible.map((column) => (
                    <BodyCell key={column.id} column={column} row={row.original} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {sorted.length === 0 ? <div className={styles.empty}>{words.empty}</div> : null}
      </div>
      <Foot
        words={words}
        columns={columns}
        hidden={props.hidden}
        onHidden={props.onHidden}
        shown={sorted.length}
        onCopy={copy}
      />
    </div>
  );
}
