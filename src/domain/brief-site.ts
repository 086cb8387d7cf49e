import type { BriefOption } from './brief.ts';
import { descendantsOf } from './lineage.ts';
import type { Park } from './park.ts';
import type { SiteRef } from './placement.ts';

export const sameSite = (a: SiteRef, b: SiteRef): boolean => a.kind === b.kind && a.id === b.id;

export const hasSite = (park: Park, { kind, id }: SiteRef): boolean =>
  (kind === 'parcel' ? park.parcels : park.units).some((site: { readonly id: string }) => site.id === id);

/** What became of a site that a brief names. */
export type BriefSite =
  | { readonly kind: 'there' }
  /** Divided, put together or cut: the parcels of today that came from it. Which of them is meant, nobody but the presenter knows. */
  | { readonly kind: 'became'; readonly sites: readonly SiteRef[] }
  | { readonly kind: 'gone' };

/**
 * Follows a site of a brief through the edits of the land. A brief keeps the name of what it was made of; it is not led
 * on by itself, because a visitor would then be shown a piece that nobody chose.
 */
export function briefSite(park: Park, site: SiteRef): BriefSite {
  if (hasSite(park, site)) return { kind: 'there' };
  const sites =
    site.kind === 'parcel' ? descendantsOf(park, site.id).map((id) => ({ kind: 'parcel' as const, id })) : [];
  return sites.length > 0 ? { kind: 'became', sites } : { kind: 'gone' };
}

/** The options that can be shown today. */
export const livingOptions = (park: Park, options: readonly BriefOption[]): readonly BriefOption[] =>
  options.filter(({ site }) => hasSite(park, site));
