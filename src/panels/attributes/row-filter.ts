import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import type { Issue } from '../../domain/issue.ts';
import { type FactContext, hasFactState } from '../../engine/facts/freshness.ts';
import type { AttributeColumn } from './attribute-columns.ts';

export const rowFilters = ['all', 'issue', 'missing', 'stale', 'undated', 'unsourced'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Which layer a thing an issue speaks of is in. */
const layerOfThing: Readonly<Record<string, AttributeLayer>> = {
  parcel: 'parcels',
  building: 'buildings',
  zone: 'zones',
  road: 'roads',
  facility: 'facilities',
};

/** The open issues of a layer by the record they speak of. */
export function issuesByRecord(issues: readonly Issue[], layer: AttributeLayer): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  const note = (id: string, issue: Issue) => {
    const known = found.get(id);
    if (!known) found.set(id, [issue]);
    else if (!known.includes(issue)) known.push(issue);
  };
  for (const issue of issues) {
    for (const thing of issue.things ?? []) if (layerOfThing[thing.kind] === layer) note(thing.id, issue);
    if (issue.layer === layer && issue.feature !== undefined) note(issue.feature, issue);
  }
  return found;
}

/** The records that show: those with the state asked for, and the text in one of the shown cells. */
export function filterRecords(
  records: readonly LayerRecord[],
  wish: {
    readonly layer: AttributeLayer;
    readonly filter: RowFilter;
    readonly text: string;
    readonly columns: readonly AttributeColumn[];
    readonly textOf: (record: LayerRecord, column: AttributeColumn) => string;
    readonly issues: ReadonlyMap<string, readonly Issue[]>;
    readonly context: FactContext;
  },
): readonly LayerRecord[] {
  const { filter, columns, textOf } = wish;
  const words = wish.text.normalize('NFKC').toLowerCase().trim();
  const hasState = (record: LayerRecord): boolean => {
    if (filter === 'all') return true;
    if (filter === 'issue') return wish.issues.has(record.id);
    return hasFactState(record, wish.layer, filter, wish.context);
  };
  // A row's cells at once: what differs only in width or case is the same.
  const hasWords = (record: LayerRecord): boolean =>
    words === '' ||
    columns
      .map((column) => textOf(record, column))
      .join('\n')
      .normalize('NFKC')
      .toLowerCase()
      .includes(words);
  return filter === 'all' && words === '' ? records : records.filter((each) => hasState(each) && hasWords(each));
}
