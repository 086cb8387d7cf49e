import type { LayerMerge } from '../../domain/operations/merge-records.ts';
import type { LayerComparison } from '../../domain/record-changes.ts';

export const changeGroups = ['added', 'changed', 'gone'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** Which changes are taken, by layer, group and id. */
export type MergeChoice = ReadonlySet<string>;

const key = (layer: string, group: ChangeGroup, id: string): string => `${layer}/${group}/${id}`;

export const idsOf = (comparison: LayerComparison, group: ChangeGroup): readonly string[] =>
  comparison[group].map(({ id }) => id);

/** What is new and what differs is taken. What a file does not have may only be missing in it: it goes when somebody says so. */
export const firstChoice = (comparisons: readonly LayerComparison[]): MergeChoice =>
  new Set(
    comparisons.flatMap((comparison) =>
      (['added', 'changed'] as const).flatMap((group) =>
        idsOf(comparison, group).map((id) => key(comparison.layer, group, id)),
      ),
    ),
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
      changed: comparison.changed.filter(taken('changed')),
      gone: comparison.gone.filter(taken('gone')).map(({ id }) => id),
      // Whatever is taken of a record, others of the file may refer to it by the file's id.
      same: [...comparison.same, ...comparison.changed].map(({ id, incomingId }) => ({ id, incomingId })),
    };
  });
}
