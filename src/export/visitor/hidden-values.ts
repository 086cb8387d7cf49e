import type { Brief } from '../../domain/brief.ts';
import type { HiddenTopic, HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import { hiddenKeys } from './hidden-keys.ts';
import { hiddenPositions } from './hidden-positions.ts';
import { hiddenPrices } from './hidden-prices.ts';
import { publicPlaces, saidTexts } from './said-texts.ts';
import { isSearchable } from './searchable.ts';
import { photosOf, statedTexts } from './stated-texts.ts';

/** Of a long text the beginning and the end are looked for as well: it may have been cut short. */
const longText = 48;
const partOfText = 32;

/** Bytes out of the middle of a picture: its head is that of many. */
const pictureSample = 60;

/**
 * All that must not be found in what is made of a brief: every text, price, id and position of the park that its redaction
 * hides, and always the words to the presenter. What is not among them, and why:
 * - a text too short to be told from chance (`isSearchable`); that its field is absent is proved by the field's key, which
 *   is among them;
 * - a value that stands in what the show says on purpose (`saidTexts`), or an owner called as a place or works on the map;
 * - a note or source that stands in a name on the map.
 */
export function hiddenValues(park: Park, brief: Brief, redacted: Park): readonly HiddenValue[] {
  const { hides, positions } = brief.redaction;
  const isHidden = (topic: HiddenTopic): boolean =>
    topic === 'presenter' || (topic === 'position' ? positions !== 'exact' : hides.includes(topic));
  const said = saidTexts(park, brief).join('\n');
  const places = publicPlaces(park);
  const shownNames = namesOf(redacted).join('\n');
  const isPublic = ({ topic, text }: HiddenValue): boolean => {
    if (topic === 'presenter') return false;
    if (said.includes(text) || places.has(text)) return true;
    return topic !== 'owner' && topic !== 'otherInvestors' && shownNames.includes(text);
  };
  const texts = statedTexts(park, brief)
    .flatMap(({ text, ...rest }) => inParts(text).map((part) => ({ ...rest, text: part })))
    .filter(({ text }) => isSearchable(text));
  const all = [...texts, ...hiddenPrices(park), ...picturesOf(park, brief)].filter((value) => !isPublic(value));
  const values = [...all, ...hiddenKeys(park), ...hiddenPositions(park, redacted)];
  return onceEach(values.filter(({ topic }) => isHidden(topic)));
}

/** A text and, of a long one, both its ends. Lines are looked for one by one: a file may end them differently. */
function inParts(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.flatMap((line) =>
    line.length > longText ? [line, line.slice(0, partOfText).trim(), line.slice(-partOfText).trim()] : [line],
  );
}

const namesOf = ({ parcels, buildings, units, facilities, roads, zones, backdrop }: Park): readonly string[] => [
  ...[...parcels, ...buildings, ...units, ...facilities, ...roads, ...zones, ...backdrop].flatMap(({ name }) =>
    name ? [name] : [],
  ),
  ...parcels.flatMap(({ district }) => (district ? [district] : [])),
];

/** Photos the brief does not name; a picture kept twice is no secret where it is shown once. */
function picturesOf(park: Park, brief: Brief): readonly HiddenValue[] {
  const named = photosOf(brief);
  const shown = (park.photos ?? []).filter(({ id }) => named.has(id));
  return (park.photos ?? []).flatMap(({ id, base64 }) => {
    const from = Math.max(0, Math.floor(base64.length / 2 / 4) * 4 - pictureSample / 2);
    const text = base64.slice(from, from + pictureSample);
    return named.has(id) || text.length < pictureSample || shown.some((one) => one.base64.includes(text))
      ? []
      : [{ topic: 'presenter' as const, text, place: `photos/${id}` }];
  });
}

/** The same text hidden in many places is looked for once, under the first of them. */
function onceEach(values: readonly HiddenValue[]): readonly HiddenValue[] {
  const seen = new Map<string, HiddenValue>();
  for (const value of values) if (!seen.has(value.text)) seen.set(value.text, value);
  return [...seen.values()];
}
