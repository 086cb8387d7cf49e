import type { Park } from '../../domain/park.ts';
import type { ParkLayer, RecordOf } from '../../domain/park-layer.ts';
import type { ChangedRecord, IncomingLayer, LayerComparison } from '../../domain/record-changes.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { attributesOf, fieldChanges } from './field-changes.ts';
import { outlineChange } from './outline-change.ts';
import { type OutlineMatch, outlineIndex } from './outline-index.ts';

interface Pair<R> {
  readonly ours: R;
  readonly incoming: R;
  readonly by: 'id' | 'outline';
}

/**
 * Holds the records of a file against those of the park: by id (ids that import made say nothing), and what has no such id
 * by its outline: the same within 1 cm, or areas that have at least 90 % of their union in common, the likest first, each
 * once. Fields that the file does not state are no change, nor are attributes that no record of the layer has yet: those are
 * told apart. Nothing is changed; ten thousand against ten thousand take seconds.
 */
export function compareRecords<L extends ParkLayer>(park: Park, incoming: IncomingLayer<L>): LayerComparison<L> {
  const { layer, file, records, assumed = [], repeated = [], madeIds } = incoming;
  const ours: readonly RecordOf<L>[] = park[layer];
  const byId = new Map(ours.map((record) => [record.id, record]));
  const pairs: Pair<RecordOf<L>>[] = [];
  const single: RecordOf<L>[] = [];
  const found = new Set<RecordOf<L>>();
  for (const record of records) {
    const mine = madeIds?.has(record.id) ? undefined : byId.get(record.id);
    if (!mine || found.has(mine)) {
      single.push(record);
      continue;
    }
    found.add(mine);
    pairs.push({ ours: mine, incoming: record, by: 'id' });
  }
  const left = ours.filter((record) => !found.has(record));
  const matched = pairsByOutline(park, left, single);
  pairs.push(...matched.values());
  const taken = new Set([...matched.values()].map((pair) => pair.ours));
  const plane = surveyPlane(park.plane);
  const changed: ChangedRecord<L>[] = [];
  const same: { readonly id: string; readonly incomingId: string }[] = [];
  const added: ChangedRecord<L>[] = [];
  const names = new Set<string>();
  const fileFields = {
    assumed: new Set(assumed),
    repeated: new Set(repeated.map((name) => `extra.${name}`)),
    known: attributesOf(ours),
  };
  for (const { ours: mine, incoming: record, by } of pairs) {
    const facts = fieldChanges(mine, record, fileFields);
    const [before, after] = [shapeOf(mine), shapeOf(record)];
    const outline = before && after ? outlineChange(before, after, plane) : null;
    const pair = { id: mine.id, incomingId: record.id };
    if (facts.changed.length === 0 && !outline) same.push(pair);
    else changed.push({ ...pair, by, fields: facts.changed, outline, incoming: record });
    if (facts.added.length === 0) continue;
    added.push({ ...pair, by, fields: facts.added, outline: null, incoming: record });
    for (const { field } of facts.added) names.add(field.slice('extra.'.length));
  }
  return {
    layer,
    file,
    added: single.filter((record) => !matched.has(record)),
    changed,
    gone: left.filter((record) => !taken.has(record)),
    same,
    attributes: { names: [...names], records: added },
  };
}

const shapeOf = (record: object): Shape | null => ('shape' in record ? (record.shape as Shape) : null);

/** The pairs that their outlines make, the likest first, nobody twice. */
function pairsByOutline<R extends object>(
  park: Park,
  ours: readonly R[],
  incoming: readonly R[],
): ReadonlyMap<R, Pair<R>> {
  const pairs = new Map<R, Pair<R>>();
  const drawn = ours.flatMap((record) => {
    const shape = shapeOf(record);
    return shape ? [{ record, shape }] : [];
  });
  if (drawn.length === 0 || incoming.length === 0) return pairs;
  const find = outlineIndex(
    drawn.map(({ shape }) => shape),
    surveyPlane(park.plane),
  );
  const matches = incoming.flatMap((record): (OutlineMatch & { readonly record: R })[] => {
    const shape = shapeOf(record);
    return shape ? find(shape).map((match) => ({ ...match, record })) : [];
  });
  const found = new Set<R>();
  for (const { record, found: number } of matches.sort((a, b) => b.likeness - a.likeness)) {
    const mine = drawn[number]?.record;
    if (!mine || found.has(mine) || pairs.has(record)) continue;
    found.add(mine);
    pairs.set(record, { ours: mine, incoming: record, by: 'outline' });
  }
  return pairs;
}
