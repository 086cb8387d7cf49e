import type { Brief } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';

const texts = (list: readonly (string | undefined)[]): readonly string[] =>
  list.filter((text): text is string => text !== undefined && text !== '');

/**
 * What a show says on purpose, whatever is hidden: whose park it is, who publishes, whom it is for, whom to call. A value
 * that stands in one of these cannot be a secret of this show.
 */
export function saidTexts(park: Park, brief: Brief): readonly string[] {
  const own = park.projects.find(({ id }) => id === brief.projectId);
  return texts([
    park.name,
    park.nameEn,
    park.illustrative,
    ...[park.publication?.publisher, park.publication?.contact, park.publication?.mapApproval],
    ...[park.publication?.disclaimer, park.publication?.disclaimerEn],
    ...[own?.name, own?.nameEn, brief.audience, brief.contact],
  ]);
}

/** Scenery whose name is a text of a drawing: plans write who owns a plot into it. */
const writtenKinds: ReadonlySet<string> = new Set(['label', 'boundary', 'green']);

/** Names every map has: a village that owns land is still a village, and works stand on a parcel under their own name. */
export function publicPlaces(park: Park): ReadonlySet<string> {
  const scenery = park.backdrop.filter(({ kind }) => !writtenKinds.has(kind));
  const named = [...park.facilities, ...scenery, ...park.roads].map(({ name }) => name);
  return new Set(texts([...named, ...park.parcels.map(({ district }) => district)]));
}
