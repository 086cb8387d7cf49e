import { useCallback, useMemo } from 'react';
import { redo } from '../../commands/redo.ts';
import { undo } from '../../commands/undo.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { nameOf } from '../../domain/fields/record-name.ts';
import type { Issue } from '../../domain/issue.ts';
import { cellWords } from '../../export/cell-words.ts';
import { CellGrid } from '../../ui/cell-grid.tsx';
import type { CellEditor, GridWords } from '../../ui/cell-grid-types.ts';
import { textOfCells } from '../../ui/clipboard-table.ts';
import type { GridBlock, GridPlace } from '../../ui/grid-place.ts';
import type { SortedRows } from '../../ui/use-sorted-rows.ts';
import { useAppPort, useRun, useTranslate } from '../app-port.tsx';
import type { AttributeColumn } from './attribute-columns.ts';
import { cellText, guarded } from './cell-text.ts';
import type { AttributeEdits } from './use-attribute-edits.ts';
import { useCellOf } from './use-cell-of.ts';
import type { useGridState } from './use-grid-state.ts';
import type { PendingPaste } from './use-paste.ts';

const rowHeight = 28;

interface Props {
  readonly layer: AttributeLayer;
  readonly columns: readonly AttributeColumn[];
  readonly sorted: SortedRows<LayerRecord>;
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  readonly grid: ReturnType<typeof useGridState>;
  readonly edits: AttributeEdits;
  readonly paste: PendingPaste;
  /** The records an edit of many goes to. */
  readonly selected: readonly LayerRecord[];
  readonly isEmptyLayer: boolean;
}

/** The grid of an attribute table: what its cells show, how they are edited, what the keys do beside that. */
export function AttributeGrid(props: Props) {
  const { layer, columns, sorted, grid, edits, paste } = props;
  const t = useTranslate();
  const run = useRun();
  const { actions } = useAppPort().context.store;
  const words = useMemo(() => cellWords(t), [t]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const recordAt = useMemo(() => new Map(sorted.rows.map((row) => [row.id, row])), [sorted.rows]);
  const cellOf = useCellOf(byId, paste.cells);
  const { issues } = props;
  const rowIssue = useCallback(
    ({ id }: LayerRecord) => {
      const [first, ...others] = issues.get(id) ?? [];
      if (!first) return null;
      const said = t(`issues:${first.code}`, { ...first.values, defaultValue: first.code });
      return t('attributes:issues', { count: others.length + 1, first: said });
    },
    [issues, t],
  );
  const gridWords = useMemo(
    (): GridWords => ({
      label: t('attributes:grid', { layer: t(`fields:layer.${layer}`) }),
      pickAll: t('attributes:pickAll'),
      pickRow: (name) => t('attributes:pickRow', { name }),
      cell: (name, field, cell) => {
        const said = t('attributes:cell', { name, field, value: cell.text || words.unknown });
        return cell.say ? t('attributes:cellState', { cell: said, state: cell.say }) : said;
      },
      edit: (name, field) => t('attributes:edit.label', { name, field }),
      empty: t(props.isEmptyLayer ? 'attributes:emptyLayer' : 'attributes:empty'),
    }),
    [t, words, layer, props.isEmptyLayer],
  );

  const editorOf = (record: LayerRecord, id: string): CellEditor => {
    const column = byId.get(id);
    if (!column || column.isReadOnly || column.source.kind === 'derived') return { kind: 'none' };
    const field = column.source.kind === 'field' ? column.source.field : null;
    const value = factOf(record, id);
    const unknown = { id: '', text: t('attributes:edit.none') };
    if (field?.value.type === 'choice') {
      const { choices, words: prefix } = field.value;
      const known = choices.map((choice) => ({ id: choice, text: words.choice(prefix, choice) }));
      return { kind: 'choice', value: String(value ?? ''), choices: field.required ? known : [unknown, ...known] };
    }
    if (field?.value.type === 'flag') {
      const choices = [unknown, { id: 'true', text: words.yes }, { id: 'false', text: words.no }];
      return { kind: 'choice', value: value === undefined ? '' : String(value), choices };
    }
    return {
      kind: 'text',
      text: textOf(record, column),
      isNumber: field?.value.type === 'number',
      ...(column.unit ? { unit: column.unit } : {}),
    };
  };
  const textOf = (record: LayerRecord, column: AttributeColumn) => cellText(record, column, words);

  const onCommit = (place: GridPlace, text: string, isFill: boolean): string | null => {
    const record = recordAt.get(place.row);
    const column = byId.get(place.column);
    if (!record || !column) return null;
    // Nothing was changed: nothing is checked either.
    if (!isFill && text === textOf(record, column)) return null;
    return edits.set(isFill ? props.selected : [record], column, text);
  };
  const onCopy = (block: GridBlock): string => {
    const rows = grid.picked.size > 0 ? props.selected : sorted.rows.slice(block.rows[0], block.rows[1] + 1);
    const across = columns.slice(block.columns[0], block.columns[1] + 1);
    actions.say({ code: 'notice.cellsCopied', values: { rows: rows.length, columns: across.length } }, 'done');
    return textOfCells(rows.map((record) => across.map((column) => guarded(textOf(record, column)))));
  };

  return (
    <CellGrid
      columns={columns}
      rows={sorted.rows}
      rowName={nameOf}
      rowIssue={rowIssue}
      cellOf={cellOf}
      editorOf={editorOf}
      sortedBy={sorted.sortedBy}
      onSort={sorted.toggle}
      words={gridWords}
      rowHeight={rowHeight}
      active={grid.active}
      anchor={grid.anchor}
      picked={grid.picked}
      onPlace={grid.onPlace}
      onPick={grid.onPick}
      onCommit={onCommit}
      onClear={() => paste.take('')}
      onCopy={onCopy}
      onPaste={paste.take}
      onKey={(key, withMod, withShift) => {
        const letter = key.toLowerCase();
        if (withMod && letter === 'z') run(withShift ? redo : undo, undefined);
        else if (withMod && letter === 'y') run(redo, undefined);
        else if (key === 'Escape' && paste.plan) paste.giveUp();
        else if (key === 'Escape' && grid.picked.size > 0) grid.unpick();
        else return false;
        return true;
      }}
    />
  );
}
