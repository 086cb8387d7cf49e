import { setFacts } from '../../commands/set-facts.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { fieldOf } from '../../domain/fields/layer-fields.ts';
import { type FactChange, setFacts as factsSet } from '../../domain/operations/set-facts.ts';
import { cellWords } from '../../export/cell-words.ts';
import { dayOf } from '../../quantities/day.ts';
import { useAppPort, useAppState, useRun, useTranslate } from '../app-port.tsx';
import { sayReason } from '../say-reason.ts';
import type { AttributeColumn } from './attribute-columns.ts';
import { readCell } from './paste-plan.ts';

export interface AttributeEdits {
  /** Sets one column of several records from a text; a sentence when it cannot be. */
  set(records: readonly LayerRecord[], column: AttributeColumn, text: string): string | null;
  /** How many of the records a text would change; null when it cannot be taken. */
  wouldChange(records: readonly LayerRecord[], column: AttributeColumn, text: string): number | null;
  /** Makes changes in one step; a sentence when they cannot be. */
  apply(changes: readonly FactChange[]): string | null;
}

/** What is typed, pasted or set for many: checked first, so that the reason stands beside the cell, then one step of undo. */
export function useAttributeEdits(layer: AttributeLayer, stamp: string): AttributeEdits {
  const t = useTranslate();
  const run = useRun();
  const { store } = useAppPort().context;
  const park = useAppState((state) => state.park);
  const words = cellWords(t);

  /** A value typed by hand says so, with the day; a name is no fact, and what was taken away has no source. */
  const stamped = (change: FactChange): FactChange => {
    const isName = fieldOf(layer, change.field)?.fact === 'naming';
    if (isName || change.value === null || stamp.trim() === '') return change;
    return { ...change, source: { source: stamp.trim(), asOf: dayOf(store.now()) } };
  };
  const changesOf = (records: readonly LayerRecord[], column: AttributeColumn, value: unknown): readonly FactChange[] =>
    records
      .filter((record) => JSON.stringify(factOf(record, column.id)) !== JSON.stringify(value ?? undefined))
      .map(({ id }) => ({ id, field: column.id, value }));

  const apply = (changes: readonly FactChange[]): string | null => {
    if (!park || changes.length === 0) return null;
    const wish = { layer, changes: changes.map(stamped) };
    const tried = factsSet(park, wish);
    if (!tried.ok) return sayReason(tried.refused, t);
    run(setFacts, wish);
    return null;
  };
  const read = (records: readonly LayerRecord[], column: AttributeColumn, text: string) => {
    const [first] = records;
    return park && first ? readCell(park, layer, first, column, text, words) : null;
  };
  return {
    set(records, column, text) {
      const reading = read(records, column, text);
      if (!reading) return null;
      return reading.ok ? apply(changesOf(records, column, reading.value)) : sayReason(reading.refused, t);
    },
    wouldChange(records, column, text) {
      const reading = read(records, column, text);
      return reading?.ok ? changesOf(records, column, reading.value).length : null;
    },
    apply,
  };
}
