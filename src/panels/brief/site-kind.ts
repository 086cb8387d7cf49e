import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Translate } from '../../locale/translator.ts';

/** What a site is, in a few words: `地块 · 已平整 · 东片区`. */
export function siteKind(park: Park, { kind, id }: SiteRef, t: Translate): string {
  if (kind === 'parcel') {
    const parcel = park.parcels.find((each) => each.id === id);
    const words = parcel ? [t(`domain:status.${parcel.status}`), parcel.district] : [];
    return [t('domain:parcel'), ...words].filter(Boolean).join(' · ');
  }
  const unit = park.units.find((each) => each.id === id);
  const building = park.buildings.find((each) => each.id === unit?.buildingId);
  return [t('domain:unit'), building?.name].filter(Boolean).join(' · ');
}
