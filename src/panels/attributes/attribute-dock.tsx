import { useDeferredValue, useMemo, useState } from 'react';
import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import { type AttributeLayer, attributeLayers } from '../../domain/fields/field.ts';
import { cellWords } from '../../export/cell-words.ts';
import type { GridPlace } from '../../ui/grid-place.ts';
import { useSortedRows } from '../../ui/use-sorted-rows.ts';
import { useAppState, useTranslate } from '../app-port.tsx';
import { useFactContext } from '../facts/use-fact-context.ts';
import { useOpenIssues } from '../use-open-issues.ts';
import { attributeColumns, firstHidden } from './attribute-columns.ts';
import { AttributeGrid } from './attribute-grid.tsx';
import { AttributeTools } from './attribute-tools.tsx';
import styles from './attributes.module.css';
import { cellText } from './cell-text.ts';
import { DockEdge } from './dock-edge.tsx';
import { FactCard } from './fact-card.tsx';
import { MultiEditBar } from './multi-edit-bar.tsx';
import { PasteBar } from './paste-bar.tsx';
import { filterRecords, issuesByRecord, type RowFilter } from './row-filter.ts';
import { useAttributeEdits } from './use-attribute-edits.ts';
import { useGridState } from './use-grid-state.ts';
import { usePaste } from './use-paste.ts';

/** The attribute table under the map, of the layer that is asked for. */
export function AttributeDock() {
  const layer = useAppState((state) => state.view.attributes);
  const [height, setHeight] = useState(320);
  const t = useTranslate();
  if (!layer || !attributeLayers.includes(layer)) return null;
  return (
    <section className={styles.dock} style={{ height }} aria-label={t('attributes:title')}>
      <DockEdge height={height} onHeight={setHeight} />
      <LayerTable key={layer} layer={layer} />
    </section>
  );
}

const noRecords: readonly LayerRecord[] = [];

/** Columns, filter, order, selection and edits of one layer's records. */
function LayerTable({ layer }: { readonly layer: AttributeLayer }) {
  const t = useTranslate();
  const records: readonly LayerRecord[] = useAppState((state) => state.park?.[layer] ?? noRecords);
  const assessment = useAppState((state) => state.assessment);
  const context = useFactContext();
  const openIssues = useOpenIssues();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<RowFilter>('all');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [hidden, setHidden] = useState<readonly string[] | null>(null);
  const [hasFacts, setFacts] = useState(() => window.innerWidth > 1100);
  const [stamp, setStamp] = useState(() => t('attributes:facts.manual'));
  const columns = useMemo(
    () => attributeColumns(layer, records, added, assessment, t),
    [layer, records, added, assessment, t],
  );
  // What was hidden at first stays so while one fills the table.
  const [hiddenAtFirst] = useState(() => firstHidden(columns, records));
  const gone = hidden ?? hiddenAtFirst;
  const shown = useMemo(() => columns.filter(({ id }) => !gone.includes(id)), [columns, gone]);
  const issues = useMemo(() => issuesByRecord(openIssues, layer), [openIssues, layer]);
  const wish = useDeferredValue(text);
  const filtered = useMemo(() => {
    if (!context) return records;
    const words = cellWords(t);
    return filterRecords(records, {
      ...{ layer, filter, text: wish, columns: shown, issues, context },
      textOf: (record, column) => cellText(record, column, words),
    });
  }, [records, layer, filter, wish, shown, issues, context, t]);
  const sorted = useSortedRows(filtered, columns);
  const grid = useGridState(layer, shown[0]?.id ?? 'id');
  const edits = useAttributeEdits(layer, stamp);
  const picked = useMemo(
    () => (grid.picked.size > 0 ? sorted.rows.filter(({ id }) => grid.picked.has(id)) : null),
    [grid.picked, sorted.rows],
  );
  const selected = useMemo(
    () => picked ?? spanned(sorted.rows, grid.anchor, grid.active),
    [picked, sorted.rows, grid.active, grid.anchor],
  );
  const paste = usePaste({
    ...{ layer, rows: sorted.rows, columns: shown, edits },
    ...{ active: grid.active, anchor: grid.anchor, picked: picked && picked.length > 0 ? picked : null },
  });
  const column = shown.find(({ id }) => id === grid.active?.column) ?? null;

  return (
    <>
      <AttributeTools
        layer={layer}
        text={text}
        onText={setText}
        filter={filter}
        onFilter={setFilter}
        columns={columns}
        hidden={gone}
        onHidden={setHidden}
        records={records}
        shownCount={sorted.rows.length}
        selected={selected}
        onAdd={(name) => setAdded([...added, name])}
        onRemove={(name) => setAdded(added.filter((each) => each !== name))}
        hasFacts={hasFacts}
        onFacts={setFacts}
        edits={edits}
      />
      {paste.plan ? <PasteBar paste={paste} active={grid.active} onPlace={grid.onPlace} /> : null}
      {selected.length > 1 && !paste.plan ? (
        <MultiEditBar records={selected} columns={shown} columnId={column?.id ?? null} edits={edits} />
      ) : null}
      <div className={styles.body}>
        <AttributeGrid
          layer={layer}
          columns={shown}
          sorted={sorted}
          issues={issues}
          grid={grid}
          edits={edits}
          paste={paste}
          selected={selected}
          isEmptyLayer={records.length === 0}
        />
        {hasFacts ? (
          <FactCard layer={layer} records={selected} column={column} stamp={stamp} onStamp={setStamp} />
        ) : null}
      </div>
    </>
  );
}

/** The records from the cell one began at to the one one stands on. */
function spanned(
  rows: readonly LayerRecord[],
  anchor: GridPlace | null,
  active: GridPlace | null,
): readonly LayerRecord[] {
  const rowOf = (place: GridPlace | null) => rows.findIndex(({ id }) => id === place?.row);
  const to = rowOf(active);
  const from = anchor?.row === active?.row ? to : rowOf(anchor);
  if (to < 0) return noRecords;
  return rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1);
}
