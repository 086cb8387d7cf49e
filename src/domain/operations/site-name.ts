import type { Park } from '../park.ts';
import type { PlacementSite, SiteRef } from '../placement.ts';

/** The site without saying how much of it is taken. */
export const siteRefOf = (site: PlacementSite): SiteRef =>
  site.kind === 'parcel' ? { kind: 'parcel', id: site.parcelId } : { kind: 'unit', id: site.unitId };

/** What people call the site; its id when the park does not have it. */
export function siteName(park: Park, site: SiteRef): string {
  const things: readonly { readonly id: string; readonly name: string }[] =
    site.kind === 'parcel' ? park.parcels : park.units;
  return things.find(({ id }) => id === site.id)?.name ?? site.id;
}
