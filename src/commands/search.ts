import type { Park } from '../domain/park.ts';
import { domain as domainEn } from '../locale/en/domain.ts';
import { domain as domainZh } from '../locale/zh-CN/domain.ts';
import type { SelectionKind } from '../store/selection.ts';
import { pinyinInitials } from './pinyin-initials.ts';

export interface SearchHit {
  readonly kind: SelectionKind | 'command';
  readonly id: string;
  /** The name in the document's own words; of a command its id. */
  readonly name: string;
  readonly nameEn?: string;
}

/** A thing with every text by which it may be found, the telling ones first. */
interface Findable extends SearchHit {
  readonly texts: readonly string[];
}

/** Full-width and half-width, upper and lower case are one. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The word in both languages: `domainWords('facility.port')` → 港口, Port. */
function domainWords(key: string): readonly string[] {
  const [zh, en]: readonly Readonly<Record<string, string>>[] = [domainZh, domainEn];
  return [zh?.[key], en?.[key]].filter((word) => word !== undefined);
}

function findables(park: Park): Findable[] {
  const buildings = new Map(park.buildings.map(({ id, name }) => [id, name]));
  return [
    ...park.projects.map(({ id, name, nameEn, industry, stage }) => ({
      kind: 'project' as const,
      id,
      name,
      ...(nameEn !== undefined && { nameEn }),
      texts: [name, nameEn ?? '', id, ...domainWords(`industry.${industry}`), ...domainWords(`stage.${stage}`)],
    })),
    ...park.parcels.map(({ id, name, district, occupier, ownerName, status }) => ({
      kind: 'parcel' as const,
      id,
      name,
      texts: [name, id, district ?? '', occupier ?? '', ownerName ?? '', ...domainWords(`status.${status}`)],
    })),
    ...park.units.map(({ id, name, buildingId, tenant }) => ({
      kind: 'unit' as const,
      id,
      name,
      texts: [name, id, buildings.get(buildingId) ?? '', tenant ?? ''],
    })),
    ...park.buildings.map(({ id, name }) => ({ kind: 'building' as const, id, name, texts: [name, id] })),
    ...park.facilities.map(({ id, name, kind }) => ({
      kind: 'facility' as const,
      id,
      name,
      texts: [name, id, ...domainWords(`facility.${kind}`)],
    })),
    ...park.zones.map(({ id, name, kind }) => ({
      kind: 'zone' as const,
      id,
      name,
      texts: [name, id, ...domainWords(`zone.${kind}`)],
    })),
    ...park.roads
      .filter(({ name }) => name !== undefined)
      .map(({ id, name = id }) => ({ kind: 'road' as const, id, name, texts: [name, id] })),
  ];
}

/** What may be meant as the initials of a Chinese word. */
const letters = /^[a-z0-9]{2,}$/;

/**
 * How well a word is met by a thing: 0 = the name itself … ; null = not at all. Later texts tell less; the initials of
 * the first, as `cx` for 撤销, tell least.
 */
function distance(word: string, texts: readonly string[]): number | null {
  let best: number | null = null;
  for (const [index, text] of texts.entries()) {
    const at = plain(text).indexOf(word);
    if (at < 0) continue;
    const step = plain(text) === word ? 0 : at === 0 ? 1 : 2;
    const far = step * 10 + index;
    if (best === null || far < best) best = far;
  }
  if (best !== null || !letters.test(word)) return best;
  const at = pinyinInitials(texts[0] ?? '').indexOf(word);
  return at < 0 ? null : at === 0 ? 30 : 40;
}

/**
 * What the words of the query name, best first: things of the park by name, id and kind in both languages, and
 * commands by the labels given. Every word must be met.
 */
export function search(
  park: Park | null,
  commands: readonly { readonly id: string; readonly labels: readonly string[] }[],
  query: string,
  most = 50,
): readonly SearchHit[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const things: readonly Findable[] = [
    ...(park ? findables(park) : []),
    ...commands.map(({ id, labels }) => ({ kind: 'command' as const, id, name: id, texts: labels })),
  ];
  const found: { readonly thing: Findable; readonly far: number }[] = [];
  for (const thing of things) {
    const distances = words.map((word) => distance(word, thing.texts));
    if (distances.some((each) => each === null)) continue;
    found.push({ thing, far: distances.reduce<number>((sum, each) => sum + (each ?? 0), 0) });
  }
  // The sort is stable: what is equally near stays in the order projects, parcels, units …
  found.sort((a, b) => a.far - b.far);
  return found.slice(0, most).map(({ thing: { texts: _, ...hit } }) => hit);
}
