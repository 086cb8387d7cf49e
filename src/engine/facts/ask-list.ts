import type { Assessment, Ranking } from '../../domain/assessment.ts';
import { type AttributeLayer, attributeLayers, type Field } from '../../domain/fields/field.ts';
import { nameOf } from '../../domain/fields/record-name.ts';
import type { Park } from '../../domain/park.ts';
import { type ResourceKind, resourceKinds } from '../../domain/resource.ts';
import type { OfficeKey } from '../../domain/rule-pack.ts';
import { type Dependents, dependentsOf } from './fact-dependents.ts';
import { checkRecord, type FactCheck } from './freshness.ts';

/** One question to somebody: what of which thing, and why it is asked. */
export interface AskLine extends Dependents {
  readonly layer: AttributeLayer;
  readonly id: string;
  readonly name: string;
  readonly check: FactCheck & { readonly state: 'missing' | 'stale' };
  /** Who answers for it: stated of the fact, or set in the rule pack; null = the default word for the office. */
  readonly owner: string | null;
  /** Whether the owner is stated with the fact itself. */
  readonly isStated: boolean;
  readonly office: OfficeKey;
}

/** Which office answers for a fact: for capacity, the one of the resource. */
export function officeOf({ key, fact }: Pick<Field, 'key' | 'fact'>): OfficeKey {
  const word = /^(?:supplies|servedBy)\.(\w+)/.exec(key)?.[1];
  const resource = resourceKinds.find((kind): kind is ResourceKind => kind === word);
  return resource ?? (key === 'powerKva' ? 'power' : fact);
}

export interface AskContext {
  /** ISO month or date from which age is counted. */
  readonly today: string;
  readonly assessment: Assessment | null;
  /** Of the project being matched. */
  readonly ranking: Ranking | null;
}

/** What is missing or stale in the park, what most depends on first. Grouping by owner is left to the reader's language. */
export function askList(park: Park, { today, assessment, ranking }: AskContext): readonly AskLine[] {
  const dependents = dependentsOf(park, assessment, ranking);
  const context = { today, rules: park.rules };
  const lines = attributeLayers.flatMap((layer) =>
    park[layer].flatMap((record) =>
      checkRecord(record, layer, context).flatMap((check): AskLine[] => {
        if (check.state !== 'missing' && check.state !== 'stale') return [];
        const office = officeOf(check.field);
        const stated = check.source?.owner;
        return [
          {
            layer,
            id: record.id,
            name: nameOf(record),
            check: { ...check, state: check.state },
            owner: stated ?? park.rules.offices?.[office] ?? null,
            isStated: stated !== undefined,
            office,
            ...dependents(check.field, record.id),
          },
        ];
      }),
    ),
  );
  return lines.sort((a, b) => b.unknown - a.unknown || b.projects - a.projects);
}
