import type { LayerMerge } from '../../domain/operations/merge-records.ts';
import type { ChangedRecord, LayerComparison } from '../../domain/record-changes.ts';

export const changeGroups = ['added', 'changed', 'gone'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** Which changes are taken, by layer, group and id. */
export type MergeChoice = ReadonlySet<string>;

const key = (layer: string, group: ChangeGroup, id: string): string => `${layer}/${group}/${id}`;

export const idsOf = (comparison: LayerComparison, group: ChangeGroup): readonly string[] =>
  comparison[group].map(({ id }) => id);

/** True where the file says nothing the park does not have. */
export const isUnchanged = (comparison: LayerComparison): boolean =>
  comparison.attributes.names.length === 0 && changeGroups.every((group) => comparison[group].length === 0);

/** The attributes that a layer's file adds are taken or left as one. */
const attributesKey = (layer: string): string => `${layer}/attributes`;

export const takesAttributes = (choice: MergeChoice, layer: string): boolean => choice.has(attributesKey(layer));

export function withAttributes(choice: MergeChoice, layer: string, take: boolean): MergeChoice {
  const next = new Set(choice);
  if (take) next.add(attributesKey(layer));
  else next.delete(attributesKey(layer));
  return next;
}

/** What is new and what differs is taken. What a file does not have may only be missing in it: it goes when somebody says so. */
export const firstChoice = (comparisons: readonly LayerComparison[]): MergeChoice =>
  new Set(
    comparisons.flatMap((comparison) => [
      ...(['added', 'changed'] as const).flatMap((group) =>
        idsOf(comparison, group).map((id) => key(comparison.layer, group, id)),
      ),
      ...(comparison.attributes.names.length > 0 ? [attributesKey(comparison.layer)] : []),
    ]),
  );

export const isTaken = (choice: MergeChoice, layer: string, group: ChangeGroup, id: string): boolean =>
  choice.has(key(layer, group, id));

export function withTaken(
  choice: MergeChoice,
  layer: string,
  group: ChangeGroup,
  ids: readonly string[],
  take: boolean,
): MergeChoice {
  const next = new Set(choice);
  for (const id of ids) {
    if (take) next.add(key(layer, group, id));
    else next.delete(key(layer, group, id));
  }
  return next;
}

/** What the merge is told. */
export function mergesOf(comparisons: readonly LayerComparison[], choice: MergeChoice): readonly LayerMerge[] {
  return comparisons.map((comparison) => {
    const taken = (group: ChangeGroup) => (record: { readonly id: string }) =>
      isTaken(choice, comparison.layer, group, record.id);
    return {
      layer: comparison.layer,
      added: comparison.added.filter(taken('added')),
      changed: withTheirAttributes(
        comparison.changed.filter(taken('changed')),
        takesAttributes(choice, comparison.layer) ? comparison.attributes.records : [],
      ),
      gone: comparison.gone.filter(taken('gone')).map(({ id }) => id),
      // Whatever is taken of a record, others of the file may refer to it by the file's id.
      same: [...comparison.same, ...comparison.changed].map(({ id, incomingId }) => ({ id, incomingId })),
    };
  });
}

/** A record that is changed and gets attributes is named once. */
function withTheirAttributes(
  changed: readonly ChangedRecord[],
  attributes: readonly ChangedRecord[],
): readonly ChangedRecord[] {
  const added = new Map(attributes.map((record) => [record.id, record]));
  const both = changed.map((record): ChangedRecord => {
    const more = added.get(record.id);
    added.delete(record.id);
    return more ? { ...record, fields: [...record.fields, ...more.fields] } : record;
  });
  return [...both, ...added.values()];
}
