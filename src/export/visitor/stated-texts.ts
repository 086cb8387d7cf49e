import type { Brief } from '../../domain/brief.ts';
import type { HiddenTopic } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';

/** A text that stands in the park and is not for everybody. */
export interface StatedText {
  readonly topic: HiddenTopic;
  readonly text: string;
  /** Way to it, by ids where records have one: `parcels/DK-12/ownerName`. */
  readonly place: string;
}

/** Keys whose values are words of the program, dates, references or bytes: they say nothing by themselves. */
const wordKeys = new Set([
  ...['id', 'parcelId', 'buildingId', 'projectId', 'unitId', 'activeScenarioId', 'forkedFrom', 'from', 'into'],
  ...['photoIds', 'openingPhotoIds', 'servedBy', 'kind', 'status', 'state', 'class', 'stage', 'origin', 'step'],
  ...['industry', 'industries', 'landUse', 'landUses', 'landUseByIndustry', 'resource', 'toward', 'sensitive'],
  ...['carrier', 'effect', 'bufferFrom', 'along', 'by', 'type', 'mime', 'language', 'profile', 'hides', 'positions'],
  ...['encoding', 'lineEnd', 'handoverStep', 'ownerType', 'base64', 'coordinates', 'column', 'columns', 'groupBy'],
  ...['date', 'asOf', 'openFrom', 'freeFrom', 'neededBy', 'at', 'takenOn', 'unit', 'priceUnit'],
]);

const topicOfKey: Readonly<Record<string, HiddenTopic>> = {
  ownerName: 'owner',
  occupier: 'owner',
  tenant: 'owner',
  owner: 'owner',
  offices: 'owner',
  note: 'notes',
  extra: 'notes',
  condition: 'notes',
  priceNote: 'price',
  source: 'sources',
  weightsSource: 'sources',
  basis: 'sources',
  written: 'sources',
  rules: 'sources',
  presenterNote: 'presenter',
  presenterNotes: 'presenter',
};

/** Names everybody sees on the map. */
const layersWithNames = new Set(['parcels', 'buildings', 'units', 'facilities', 'roads', 'zones', 'backdrop']);

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown, index: number): string =>
  isPlain(value) && typeof value.id === 'string' ? value.id : String(index);

/**
 * Every text of the park that is not shown to everybody, with the topic that hides it. Nothing is left out because it was
 * not thought of: a text under an unknown key is an internal note.
 */
export function statedTexts(park: Park, brief: Brief): readonly StatedText[] {
  const found: StatedText[] = [];
  const walk = (value: unknown, place: string, topic: HiddenTopic): void => {
    if (typeof value === 'string') {
      if (value.trim() !== '') found.push({ topic, text: value.trim(), place });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${place}/${idOf(item, index)}`, topic);
    } else if (isPlain(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (wordKeys.has(key) && !place.includes('/extra')) continue;
        // An owner's or a presenter's words stay theirs, however deep they lie.
        const own = Object.hasOwn(topicOfKey, key) ? topicOfKey[key] : undefined;
        walk(inner, `${place}/${key}`, topic === 'presenter' ? topic : (own ?? topic));
      }
    }
  };
  for (const [key, value] of Object.entries(park)) {
    if (['name', 'nameEn', 'illustrative', 'publication'].includes(key) || wordKeys.has(key)) continue;
    if (!Array.isArray(value)) {
      walk(value, key, topicOfKey[key] ?? 'notes');
      continue;
    }
    for (const [index, record] of value.entries()) {
      const place = `${key}/${idOf(record, index)}`;
      const { record: secret, topic } = secretPart(key, record, brief);
      walk(secret, place, topic);
    }
  }
  return found;
}

/** A record without what is shown of it, and the topic of its texts where their keys name none. */
function secretPart(key: string, record: unknown, brief: Brief): { record: unknown; topic: HiddenTopic } {
  if (!isPlain(record)) return { record, topic: 'notes' };
  const isOwn = record.id === (key === 'projects' ? brief.projectId : brief.id);
  if (layersWithNames.has(key)) {
    const { name, district: _, ...secret } = record;
    // A plant is called after the company in it.
    return { record: record.kind === 'plant' ? { ...secret, occupier: name } : secret, topic: 'notes' };
  }
  if (key === 'projects') {
    const { name: _, nameEn: __, ...secret } = record;
    return isOwn ? { record: secret, topic: 'notes' } : { record, topic: 'otherInvestors' };
  }
  if (key === 'briefs' && isOwn) {
    const presenterNotes = Array.isArray(brief.options) ? brief.options.map(({ presenterNote }) => presenterNote) : [];
    return { record: { name: record.name, presenterNotes: [presenterNotes, record.presenterNotes] }, topic: 'notes' };
  }
  if (key === 'briefs') return { record: withoutSaid(record, saidIn(brief)), topic: 'presenter' };
  if (key === 'summaryTemplates') return { record, topic: 'presenter' };
  if (key === 'photos') {
    const isNamed = photosOf(brief).has(String(record.id));
    const { name, caption, ...rest } = record;
    return { record: { ...rest, source: name, ...(isNamed ? {} : { caption }) }, topic: 'notes' };
  }
  return { record, topic: 'notes' };
}

/** What a brief says to its visitor in words of its own. */
const saidIn = ({ audience, welcome, contact, link, options }: Brief): string =>
  [audience, welcome, contact, link, ...options.map(({ note }) => note)]
    .filter((text) => text !== undefined)
    .join('\n');

/** Another brief without what this one says too: one is often made of the other. */
function withoutSaid(value: unknown, said: string): unknown {
  if (typeof value === 'string') return said.includes(value.trim()) ? '' : value;
  if (Array.isArray(value)) return value.map((item) => withoutSaid(item, said));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSaid(inner, said)]));
}

/** The photos a brief shows. */
export const photosOf = (brief: Brief): ReadonlySet<string> =>
  new Set([...(brief.openingPhotoIds ?? []), ...brief.options.flatMap(({ photoIds = [] }) => photoIds)]);
