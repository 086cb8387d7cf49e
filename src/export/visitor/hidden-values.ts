import type { Brief } from '../../domain/brief.ts';
import type { HiddenTopic, HiddenValue, LookedFor } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import { folded } from './folded.ts';
import { hiddenFigures } from './hidden-figures.ts';
import { hiddenKeys } from './hidden-keys.ts';
import { hiddenPositions } from './hidden-positions.ts';
import { publicPlaces, saidTexts } from './said-texts.ts';
import { isSearchable, isWord } from './searchable.ts';
import { photosOf, statedTexts } from './stated-texts.ts';

/** Of a long text the beginning and the end are looked for as well: it may have been cut short. */
const longText = 48;
const partOfText = 32;

/** Bytes out of the middle of a picture: its head is that of many. */
const pictureSample = 60;

/**
 * All that must not be found in what is made of a brief: every text, price, id and position of the park that its redaction
 * hides, and always the words to the presenter. A text too short to be told from chance is among them, but looked for by
 * the field that carries it. What is not among them, and why:
 * - a value that stands in what the show says on purpose (`saidTexts`), or an owner called as a place or works on the map;
 * - a note or source that stands in a name on the map.
 * @param program what the program itself says in it, e.g. its own disclaimer.
 */
export function hiddenValues(
  park: Park,
  brief: Brief,
  redacted: Park,
  program: readonly string[] = [],
): readonly HiddenValue[] {
  const { hides, positions } = brief.redaction;
  const isHidden = (topic: HiddenTopic): boolean =>
    topic === 'presenter' || (topic === 'position' ? positions !== 'exact' : hides.includes(topic));
  const [said, shownNames] = [[...saidTexts(park, brief), ...program], namesOf(redacted)].map(textsAndFolded);
  const places = publicPlaces(park);
  const isPublic = ({ topic, text, by }: HiddenValue): boolean => {
    if (topic === 'presenter' || by === 'field') return false;
    const stands = (all = ''): boolean => all.includes(text) || (by === 'word' && all.includes(folded(text)));
    if (stands(said) || places.has(text)) return true;
    return topic !== 'owner' && topic !== 'otherInvestors' && stands(shownNames);
  };
  const texts = statedTexts(park, brief).flatMap(({ text, ...rest }) =>
    inParts(text).map((part): HiddenValue => ({ ...rest, text: part, by: lookedFor(part, rest.topic) })),
  );
  const all = [...texts, ...hiddenFigures(park, brief.projectId), ...picturesOf(park, brief)];
  const values = [
    ...all.filter((value) => value.text !== '' && !isPublic(value)),
    ...hiddenKeys(park, hides),
    ...hiddenPositions(park, redacted),
  ];
  return onceEach(values.filter(({ topic }) => isHidden(topic)));
}

/** Of a name two letters are a word; of a note they are any (`no`). */
const lookedFor = (text: string, topic: HiddenTopic): LookedFor => {
  if (isSearchable(text)) return 'word';
  return (topic === 'owner' || topic === 'otherInvestors') && isWord(text) ? 'text' : 'field';
};

const textsAndFolded = (texts: readonly string[]): string => [...texts, ...texts.map(folded)].join('\n');

/** A text and, of a long one, both its ends. Lines are looked for one by one: a file may end them differently. */
function inParts(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.flatMap((line) =>
    line.length > longText ? [line, line.slice(0, partOfText).trim(), line.slice(-partOfText).trim()] : [line],
  );
}

/** Names on the map, and ids as the show has them. */
const namesOf = ({ parcels, buildings, units, facilities, roads, zones, backdrop }: Park): readonly string[] => [
  ...[...parcels, ...buildings, ...units, ...facilities, ...roads, ...zones, ...backdrop].flatMap(({ id, name }) =>
    name ? [id, name] : [id],
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

/** The same text hidden in many places is looked for once, under the first of them; what is looked for by its field counts each. */
function onceEach(values: readonly HiddenValue[]): readonly HiddenValue[] {
  const seen = new Map<string, HiddenValue>();
  for (const value of values) {
    const key = `${value.by === 'field' ? value.place : ''} ${value.text}`;
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
