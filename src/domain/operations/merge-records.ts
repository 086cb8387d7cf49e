import type { Reason } from '../assessment.ts';
import type { FactSources } from '../fact.ts';
import { withFact } from '../fields/fact-value.ts';
import type { Park } from '../park.ts';
import type { ParkLayer, RecordOf, ThingRef } from '../park-layer.ts';
import type { ChangedRecord } from '../record-changes.ts';
import { deleteThings } from './delete-things.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { freeId } from './free-id.ts';
import { brokenBySite, carriedBy } from './placements-on.ts';
import { translatedReferences, unitsWithoutBuilding, withoutLostReferences } from './translated-references.ts';

/** What of a comparison is taken: the user's choice, item by item. */
export interface LayerMerge<L extends ParkLayer = ParkLayer> {
  readonly layer: L;
  readonly added: readonly RecordOf<L>[];
  /** `fields` and `outline` say what is taken; those the user leaves are left out of them (`outline: null`). */
  readonly changed: readonly ChangedRecord<L>[];
  /** Ids of ours that are to go. */
  readonly gone: readonly string[];
  /** What was found the same: others of the file may refer to it by the file's id. */
  readonly same?: readonly { readonly id: string; readonly incomingId: string }[];
}

export interface Kept {
  readonly thing: ThingRef;
  readonly reason: Reason;
}

/** `kept`: what was chosen and could not be done, each with the reason; the rest is done. */
export type MergeRecordsResult =
  | (EditResult & { readonly ok: true; readonly kept: readonly Kept[] })
  | (EditResult & { readonly ok: false });

type Plain = { readonly id: string; readonly sources?: FactSources };

/**
 * Takes what a file brings, as chosen, as one edit named after the file. Only what the file states is overwritten, with its
 * source; our ids, placements and lineage stay, references of the file's records are led to our ids. A parcel, unit,
 * building or project that carries a placement does not go; a record whose change would break a placement keeps its outline
 * or, where that is not enough, all it had. A new record whose id is taken gets another (`A-01-2`); a reference to nothing
 * stays beside under `extra`, as on opening a file.
 */
export function mergeRecords(
  park: Park,
  { file, merges }: { readonly file: string; readonly merges: readonly LayerMerge[] },
): MergeRecordsResult {
  const kept: Kept[] = [];
  const ids = ourIds(park, merges);
  let next = park;
  const counts = { added: 0, changed: 0, gone: 0 };
  for (const { layer, added, changed } of merges) {
    const wanted = new Map(changed.map((change) => [change.id, change]));
    const records: readonly Plain[] = next[layer];
    const merged = records.map((record) => {
      const change = wanted.get(record.id);
      return change ? translatedReferences(changedRecord(record, change), layer, ids) : record;
    });
    const fresh = (added as readonly Plain[]).map((record) =>
      translatedReferences({ ...record, id: ids.get(`${layer}/${record.id}`) ?? record.id }, layer, ids),
    );
    next = { ...next, [layer]: [...merged, ...fresh] };
    counts.added += fresh.length;
    counts.changed += merged.filter((record, i) => record !== records[i]).length;
  }
  const orphans = unitsWithoutBuilding(next);
  if (orphans.length > 0) {
    const lost = new Set(orphans.map(({ id }) => id));
    next = { ...next, units: next.units.filter(({ id }) => !lost.has(id)) };
    counts.added -= orphans.length;
    for (const { id, buildingId } of orphans)
      kept.push({ thing: { layer: 'units', id }, reason: refusal('thingUnknown', { thing: buildingId }).refused });
  }
  next = withoutLostReferences(next);
  const held = withoutBrokenPlacements(park, next, merges);
  kept.push(...held.kept);
  counts.changed -= held.reverted;
  const going = merges.flatMap(({ layer, gone }) => gone.map((id): ThingRef => ({ layer, id })));
  const gone = going.filter((thing) => {
    const reason = carriedBy(held.next, thing, going);
    if (reason) kept.push({ thing, reason });
    return !reason;
  });
  counts.gone = gone.length;
  next = held.next;
  if (gone.length > 0) {
    const deleted = deleteThings(next, { things: gone });
    if (!deleted.ok) return deleted;
    next = deleted.next;
  }
  return { ...(edited(next, 'mergeRecords', { file, ...counts }) as EditResult & { readonly ok: true }), kept };
}

/** The id in the park of every record of the file, by `layer/its id`. */
function ourIds(park: Park, merges: readonly LayerMerge[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { layer, added, changed, same = [] } of merges) {
    for (const { id, incomingId } of [...changed, ...same]) ids.set(`${layer}/${incomingId}`, id);
    const taken = new Set<string>();
    for (const { id } of added) {
      const records: readonly { readonly id: string }[] = park[layer];
      const isFree = !taken.has(id) && !records.some((record) => record.id === id);
      const ours = isFree ? id : freeId(park, layer, id, 2, taken);
      taken.add(ours);
      ids.set(`${layer}/${id}`, ours);
    }
  }
  return ids;
}

/** The record with the fields and the outline that were taken; a field's source is that of the file. */
function changedRecord(record: Plain, { fields, outline, incoming }: ChangedRecord): Plain {
  const stated: FactSources = ('sources' in incoming ? incoming.sources : undefined) ?? {};
  let next: Plain = record;
  for (const { field, after } of fields) {
    // Facts are set by field name whatever the record is; they were read against the layer's schemas.
    next = withFact(next as never, field, after) as Plain;
    const source = stated[field] ?? stated['*'];
    if (source && !field.startsWith('extra.')) next = { ...next, sources: { ...next.sources, [field]: source } };
  }
  if (!outline || !('shape' in incoming)) return next;
  // The text an outline was read from goes with it.
  const { written: _, ...rest } = next as Plain & { readonly written?: unknown };
  const written = 'written' in incoming ? { written: incoming.written } : {};
  return { ...rest, ...written, shape: incoming.shape } as unknown as Plain;
}

/** Records whose change would break a placement that stood go back: to the old outline, else to all they had. */
function withoutBrokenPlacements(
  before: Park,
  after: Park,
  merges: readonly LayerMerge[],
): { readonly next: Park; readonly kept: readonly Kept[]; readonly reverted: number } {
  const kept: Kept[] = [];
  let next = after;
  let reverted = 0;
  for (const layer of ['parcels', 'units'] as const) {
    const touched = merges.flatMap((merge) => (merge.layer === layer ? merge.changed.map(({ id }) => id) : []));
    for (const id of touched) {
      const reason = brokenBySite(before, next, layer, id);
      if (!reason) continue;
      kept.push({ thing: { layer, id }, reason });
      const old: Plain | undefined = before[layer].find((record: Plain) => record.id === id);
      if (!old) continue;
      const withOld = (part: Partial<Plain>): Park => ({
        ...next,
        [layer]: (next[layer] as readonly Plain[]).map((record) =>
          record.id === id ? { ...record, ...part } : record,
        ),
      });
      const reshaped = 'shape' in old ? withOld({ shape: old.shape } as Partial<Plain>) : next;
      if (!brokenBySite(before, reshaped, layer, id)) {
        next = reshaped;
        continue;
      }
      next = { ...next, [layer]: (next[layer] as readonly Plain[]).map((record) => (record.id === id ? old : record)) };
      reverted += 1;
    }
  }
  return { next, kept, reverted };
}
