import type { HiddenTopic, HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import type { RedactionTopic } from '../../domain/redaction.ts';
import { shownKeys } from './shown-keys.ts';

/** Whose values a field carries. What is not named is told to nobody, whatever the redaction hides. */
const topicOf: Readonly<Record<string, HiddenTopic>> = { occupier: 'owner' };

/**
 * The fields no show has, as JSON writes their keys: all of the park but those that are shown, whatever came in with a
 * file. Where the key is not in a file, no value of the field is, however short or common it may be: an owner called 李
 * cannot be looked for among bytes, but a field that says who owns can.
 */
export function hiddenKeys(park: Park, hides: readonly RedactionTopic[]): readonly HiddenValue[] {
  const shown = shownKeys(hides);
  return [
    ...[...keysIn(park, new Set())]
      .filter((key) => !shown.has(key))
      .map((key) => fieldOf(topicOf[key] ?? 'presenter', `${JSON.stringify(key)}:`, key)),
    ...priceMarks.map((text) => fieldOf('price', text, 'price')),
  ];
}

const fieldOf = (topic: HiddenTopic, text: string, key: string): HiddenValue => ({
  topic,
  text,
  place: `*/${key}`,
  by: 'key',
});

/** What a show calls a price, should one be in it: the fact, its unit, and the answer to the wish. */
const priceMarks = ['"id":"price"', '"id":"rent"', '"unit":"wan/mu"', '"unit":"yuan/m2/month"', '"price":{'];

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
