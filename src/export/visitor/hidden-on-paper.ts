import type { HiddenValue } from '../../domain/hidden-value.ts';
import { hides, type Redaction, type RedactionTopic } from '../../domain/redaction.ts';
import type { Translate } from '../../locale/translator.ts';

/** What paper calls the fields that carry what is hidden. */
const labels = {
  owner: [
    'exports:column.ownerType',
    'exports:registerSheet.ownerName',
    'exports:column.occupier',
    'exports:unitFact.tenant',
  ],
  price: ['exports:column.priceWanPerMu', 'findings:figure.rent', 'findings:criterion.price'],
  otherInvestors: ['exports:column.projectNames', 'exports:column.occupier', 'exports:unitFact.tenant'],
} as const satisfies Partial<Record<RedactionTopic, readonly string[]>>;

/**
 * Hidden values as they are looked for on paper. A sheet has no keys but labels: a field is not in it where its label is
 * not. Figures are looked for by it alone: reasons are full of figures, and a price of 30 万元/亩 may also be a threshold.
 */
export function hiddenOnPaper(
  hidden: readonly HiddenValue[],
  redaction: Redaction,
  t: Translate,
): readonly HiddenValue[] {
  const values = hidden.filter(({ by, text }) => by !== 'key' && !(by === 'text' && /^\d/.test(text)));
  const fields = (Object.keys(labels) as (keyof typeof labels)[])
    .filter((topic) => hides(redaction, topic))
    .flatMap((topic) =>
      labels[topic].map((key): HiddenValue => ({ topic, text: t(key), place: `*/${t(key)}`, by: 'key' })),
    );
  return [...values, ...fields];
}
