import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef } from 'react';
import styles from './cell-grid.module.css';
import { GridHead } from './cell-grid-head.tsx';
import { GridRow, pickWidth } from './cell-grid-row.tsx';
import type { CellEditor, GridCell, GridColumn, GridWords } from './cell-grid-types.ts';
import { CellOverlay } from './cell-overlay.tsx';
import { classNames } from './class-names.ts';
import { wishOfKey } from './grid-keys.ts';
import { blockOf, type GridBlock, type GridPlace, movedTo } from './grid-place.ts';
import { useCellEditing } from './use-cell-editing.ts';

export interface CellGridProps<Row extends { readonly id: string }> {
  readonly columns: readonly GridColumn[];
  /** In the order they are shown. */
  readonly rows: readonly Row[];
  readonly rowName: (row: Row) => string;
  readonly rowIssue: (row: Row) => string | null;
  readonly cellOf: (row: Row, column: string) => GridCell;
  readonly editorOf: (row: Row, column: string) => CellEditor;
  readonly sortedBy: (column: string) => 'ascending' | 'descending' | 'none';
  readonly onSort: (column: string) => void;
  readonly words: GridWords;
  readonly rowHeight: number;
  readonly active: GridPlace | null;
  readonly anchor: GridPlace | null;
  readonly picked: ReadonlySet<string>;
  /** `isSpan`: the block grows to there; otherwise it begins there. */
  readonly onPlace: (place: GridPlace, isSpan: boolean) => void;
  readonly onPick: (rows: readonly string[], how: 'toggle' | 'add' | 'only') => void;
  /** Takes what was typed; a sentence when it cannot be. `isFill`: into every selected row. */
  readonly onCommit: (place: GridPlace, text: string, isFill: boolean) => string | null;
  readonly onClear: () => void;
  readonly onCopy: (block: GridBlock) => string;
  readonly onPaste: (text: string) => void;
  /** A key the grid does nothing with; true when it was used. */
  readonly onKey: (key: string, withMod: boolean, withShift: boolean) => boolean;
}

/** Rows and cells one walks through and edits with the keys as in a spreadsheet; only the rows in sight are in the page. */
export function CellGrid<Row extends { readonly id: string }>(props: CellGridProps<Row>) {
  const { columns, rows, rowHeight, active, words } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const domId = useMemo(() => (row: string, column: string) => `${gridId}-${row}-${column}`, [gridId]);
  const rowAt = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const at = positionOf(active);
  const from = positionOf(props.anchor) ?? at;
  const row = at ? rows[at[0]] : undefined;
  const column = at ? columns[at[1]] : undefined;
  const editor: CellEditor = row && column ? props.editorOf(row, column.id) : { kind: 'none' };
  const input = useRef<HTMLInputElement>(null);
  const editing = useCellEditing({ editor, input, place: active, onCommit: props.onCommit });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The head stands over the rows and stays there.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const lefts = useMemo(() => leftsOf(columns), [columns]);
  const [activeRow, activeColumn] = at ?? [-1, -1];
  const height = virtual.scrollRect?.height ?? 0;
  useEffect(() => {
    // Also when a bar over the grid takes some of its height.
    if (activeRow < 0 || height === 0) return;
    virtual.scrollToIndex(activeRow, { align: 'auto' });
    if (scroll.current) showColumn(scroll.current, activeColumn, lefts, columns);
  }, [virtual, activeRow, activeColumn, lefts, columns, height]);

  function positionOf(place: GridPlace | null): readonly [number, number] | null {
    if (!place) return null;
    const index = rowAt.get(place.row);
    const columnIndex = columns.findIndex(({ id }) => id === place.column);
    return index === undefined || columnIndex < 0 ? null : [index, columnIndex];
  }
  const go = (to: readonly [number, number], isSpan: boolean) => {
    const [toRow, toColumn] = [rows[to[0]], columns[to[1]]];
    if (toRow && toColumn) props.onPlace({ row: toRow.id, column: toColumn.id }, isSpan);
  };
  const span: GridBlock | null = at && from ? blockOf(from, at) : null;
  const isSpan = span !== null && (span.rows[0] !== span.rows[1] || span.columns[0] !== span.columns[1]);

  const counts = [rows.length, columns.length] as const;
  const walk = (event: React.KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 2);
    const wish = wishOfKey(event, at, counts, page);
    switch (wish?.kind) {
      case 'go':
        go(wish.to, wish.isSpan);
        return true;
      case 'pick':
        if (row) props.onPick([row.id], 'toggle');
        return true;
      case 'pickAll':
        props.onPick(
          rows.map(({ id }) => id),
          'only',
        );
        return true;
      case 'clear':
        props.onClear();
        return true;
      case 'edit':
        editing.begin();
        return true;
      case 'leave':
        return false;
      case undefined:
        return props.onKey(event.key, event.ctrlKey || event.metaKey, event.shiftKey);
    }
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    // A key that ends the choice of a Chinese word belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    const used = editing.isOn
      ? editing.key(event, (rowsBy, columnsBy) => {
          if (at) go(movedTo(at, { rows: rowsBy, columns: columnsBy }, counts), false);
        })
      : walk(event);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const cellUnder = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const index = Number(cell?.closest('tr')?.getAttribute('data-index') ?? Number.NaN);
    const under = rows[index];
    return cell && under ? { cell, index, row: under } : null;
  };
  const choose = (event: React.MouseEvent) => {
    const under = cellUnder(event.target);
    if (!under) return;
    if (editing.isOn && !editing.commit()) return;
    const isPick = under.cell.hasAttribute('data-pick');
    const inColumn = under.cell.getAttribute('data-column') ?? active?.column ?? columns[0]?.id;
    if (!inColumn) return;
    if (isPick || event.ctrlKey || event.metaKey) {
      const first = at?.[0] ?? under.index;
      const reach = rows.slice(Math.min(first, under.index), Math.max(first, under.index) + 1).map(({ id }) => id);
      props.onPick(event.shiftKey ? reach : [under.row.id], event.shiftKey ? 'add' : 'toggle');
    }
    const isSame = active?.row === under.row.id && active.column === inColumn;
    props.onPlace({ row: under.row.id, column: inColumn }, event.shiftKey && !isPick);
    input.current?.focus({ preventScroll: true });
    // A second tap on the cell one stands on edits it: a finger has no double click.
    if (isSame && !isPick && event.type === 'click') editing.begin();
  };
  const pointer = {
    onPointerDown(event: PointerEvent) {
      // A finger may be going to scroll; it chooses with the click.
      if (event.pointerType !== 'mouse' || event.button !== 0 || !cellUnder(event.target)) return;
      // The focus goes to the field over the cell, not to the table.
      event.preventDefault();
      choose(event);
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerType !== 'mouse' || event.buttons !== 1 || editing.isOn) return;
      const under = cellUnder(event.target);
      const to = under?.cell.getAttribute('data-column');
      if (under && to && (under.row.id !== active?.row || to !== active.column))
        props.onPlace({ row: under.row.id, column: to }, true);
    },
    onClick(event: React.MouseEvent) {
      const { nativeEvent } = event;
      if (nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType !== 'mouse') choose(event);
    },
    onDoubleClick(event: React.MouseEvent) {
      if (cellUnder(event.target)?.cell.hasAttribute('data-column')) editing.begin();
    },
  };

  const copyOrPaste = {
    onCopy: (event: ClipboardEvent) => {
      if (editing.isOn || !span) return;
      event.clipboardData.setData('text/plain', props.onCopy(span));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing.isOn) return;
      event.preventDefault();
      props.onPaste(event.clipboardData.getData('text/plain'));
    },
  };

  const spoken = row && column ? words.cell(props.rowName(row), column.title, props.cellOf(row, column.id)) : '';
  const width = (lefts.at(-1) ?? pickWidth) + (columns.at(-1)?.width ?? 0);
  return (
    <div ref={scroll} className={styles.scroll} {...copyOrPaste}>
      <table
        id={gridId}
        className={styles.table}
        style={{ width }}
        {...gridAttributes(words.label, rows.length, columns.length)}
        {...pointer}
      >
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.headRow}>
            <th scope="col" aria-colindex={1} className={classNames(styles.headCell, styles.pick)}>
              <input
                type="checkbox"
                aria-label={words.pickAll}
                checked={rows.length > 0 && rows.every(({ id }) => props.picked.has(id))}
                onChange={({ target }) => props.onPick(target.checked ? rows.map(({ id }) => id) : [], 'only')}
              />
            </th>
            {columns.map((each, index) => (
              <GridHead
                key={each.id}
                column={each}
                index={index}
                sorted={props.sortedBy(each.id)}
                onSort={() => props.onSort(each.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const each = rows[item.index];
            if (!each) return null;
            const inSpan = isSpan && item.index >= span.rows[0] && item.index <= span.rows[1];
            return (
              <GridRow
                key={each.id}
                row={each}
                id={each.id}
                index={item.index}
                top={item.start - rowHeight}
                height={rowHeight}
                domId={domId}
                columns={columns}
                cellOf={props.cellOf}
                isPicked={props.picked.has(each.id)}
                isActive={item.index === activeRow}
                activeColumn={item.index === activeRow ? (column?.id ?? null) : null}
                span={inSpan ? span.columns : null}
                pickLabel={words.pickRow(props.rowName(each))}
                issue={props.rowIssue(each)}
              />
            );
          })}
        </tbody>
      </table>
      <CellOverlay
        place={
          at && column
            ? { top: rowHeight + at[0] * rowHeight, left: lefts[at[1]] ?? 0, width: column.width, height: rowHeight }
            : null
        }
        editor={editor}
        editing={editing.state}
        label={words.label}
        editLabel={row && column ? words.edit(props.rowName(row), column.title) : words.label}
        gridId={gridId}
        cellId={row && column ? domId(row.id, column.id) : undefined}
        input={input}
        onText={editing.onText}
        onKeyDown={onKeyDown}
        onBlur={editing.onBlur}
      />
      <span className={styles.said} aria-live="polite">
        {spoken}
      </span>
      {rows.length === 0 ? <div className={styles.empty}>{words.empty}</div> : null}
    </div>
  );
}

/** Where each column begins, px. */
function leftsOf(columns: readonly GridColumn[]): readonly number[] {
  let left = pickWidth;
  return columns.map(({ width }) => {
    const own = left;
    left += width;
    return own;
  });
}

/** Scrolls a column into sight. The first stays there always, and the others must not hide under it. */
function showColumn(frame: HTMLElement, index: number, lefts: readonly number[], columns: readonly GridColumn[]): void {
  const left = lefts[index] ?? 0;
  const width = columns[index]?.width ?? 0;
  const under = pickWidth + (index === 0 ? 0 : (columns[0]?.width ?? 0));
  if (index === 0 || left - under < frame.scrollLeft) frame.scrollLeft = left - under;
  else if (left + width > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = left + width - frame.clientWidth;
}

const gridAttributes = (label: string, rows: number, columns: number) => ({
  role: 'grid',
  'aria-label': label,
  'aria-rowcount': rows + 1,
  'aria-colcount': columns + 1,
  'aria-multiselectable': true,
});
