import type { HiddenTopic, HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';

/**
 * The fields that carry what is hidden, as JSON writes their keys. Where the key is not in a file, no value of the field is,
 * however short or common it may be: a price of 60 cannot be looked for, but a price that says it is one can.
 */
const topicOfField: Readonly<Record<string, HiddenTopic>> = {
  ownerName: 'owner',
  ownerType: 'owner',
  occupier: 'owner',
  tenant: 'owner',
  offices: 'owner',
  owner: 'owner',
  priceWanPerMu: 'price',
  rentYuanPerM2Month: 'price',
  tieInUnitPrices: 'price',
  priceNote: 'price',
  investmentWan: 'otherInvestors',
  outputWanPerYear: 'otherInvestors',
  taxWanPerYear: 'otherInvestors',
  forkedFrom: 'notes',
  extra: 'notes',
  condition: 'notes',
  servedBy: 'notes',
  guarantees: 'notes',
  formerParcels: 'notes',
  presenterNote: 'presenter',
  presenterNotes: 'presenter',
  briefs: 'presenter',
  summaryTemplates: 'presenter',
  sources: 'sources',
  source: 'sources',
  basis: 'sources',
  written: 'sources',
  supplies: 'sources',
};

/** The keys the park has; those it has not need not be looked for. */
function keysIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value)) {
    // Positions are arrays of numbers, and many.
    if (typeof value[0] !== 'number') for (const item of value) keysIn(item, found);
    return found;
  }
  for (const [key, inner] of Object.entries(value)) {
    found.add(key);
    if (key !== 'coordinates') keysIn(inner, found);
  }
  return found;
}

export function hiddenKeys(park: Park): readonly HiddenValue[] {
  const keys = keysIn(park, new Set());
  return Object.entries(topicOfField)
    .filter(([key]) => keys.has(key))
    .map(([key, topic]) => ({ topic, text: `"${key}":`, place: `*/${key}` }));
}
