import type { Assessment, Ranking } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import { formatLand, formatM2 } from '../quantities/format.ts';
import type { Selection } from '../store/selection.ts';
import type { BubbleText } from './overlay/bubble.ts';
import type { Words } from './picture/words.ts';
import { fitOf, saySite } from './say-site.ts';

export interface Described {
  readonly park: Park;
  readonly assessment: Assessment | null;
  readonly ranking: Ranking | null;
}

/** What the pointer is told about the thing under it: in matching mode why, otherwise what. */
export function describeFeature(
  thing: Selection,
  { park, assessment, ranking }: Described,
  words: Words,
): BubbleText | null {
  const { t, language } = words;
  switch (thing.kind) {
    case 'parcel': {
      const parcel = park.parcels.find(({ id }) => id === thing.id);
      if (!parcel) return null;
      const ledger = assessment?.parcels.find(({ parcelId }) => parcelId === parcel.id);
      const area = ledger ? formatLand(ledger.areaM2, language) : '';
      const what = [t(`domain:status.${parcel.status}`), area].filter(Boolean).join(' · ');
      const fit = siteText({ kind: 'parcel', id: parcel.id }, ranking, words);
      if (fit)
        return {
          title: t('map:tooltip.rank', { rank: fit.rank, name: parcel.name }),
          lines: [fit.text, what],
          verdict: fit.verdict,
        };
      return { title: parcel.name, lines: [what, parcel.occupier ?? ''].filter(Boolean) };
    }
    case 'building':
    case 'unit': {
      const unit = thing.kind === 'unit' ? park.units.find(({ id }) => id === thing.id) : undefined;
      const building = park.buildings.find(({ id }) => id === (unit?.buildingId ?? thing.id));
      if (!building) return null;
      const units = park.units.filter(({ buildingId }) => buildingId === building.id);
      const ids = new Set(unit ? [unit.id] : units.map(({ id }) => id));
      const best = ranking?.sites.find(({ site }) => site.kind === 'unit' && ids.has(site.id));
      const what = [
        building.environmental ? t('map:tooltip.environmental') : '',
        units.length > 0 ? t('map:tooltip.units', { count: units.length }) : '',
      ].filter(Boolean);
      if (!best) return { title: unit?.name ?? building.name, lines: what };
      const bestUnit = units.find(({ id }) => id === best.site.id);
      const title = t('map:tooltip.rank', { rank: best.rank, name: bestUnit?.name ?? building.name });
      const floor = bestUnit ? formatM2(bestUnit.areaM2, language) : '';
      return { title, lines: [saySite(best, t), floor].filter(Boolean), verdict: best.verdict };
    }
    case 'placement': {
      const scenario = park.scenarios.find(({ id }) => id === park.activeScenarioId);
      const placement = scenario?.placements.find(({ id }) => id === thing.id);
      if (!placement) return null;
      const project = park.projects.find(({ id }) => id === placement.projectId);
      const fit = assessment?.placements.find(({ placementId }) => placementId === placement.id);
      const name = (language === 'en' && project?.nameEn) || project?.name || placement.projectId;
      const area =
        placement.site.kind === 'parcel'
          ? formatLand(placement.site.areaM2, language)
          : formatM2(placement.site.floorM2, language);
      return {
        title: name,
        lines: [[t('domain:placement'), area].join(' · '), fit ? t(`map:look.${fit.verdict}`) : ''].filter(Boolean),
        verdict: fit?.verdict,
      };
    }
    case 'facility': {
      const facility = park.facilities.find(({ id }) => id === thing.id);
      if (!facility) return null;
      const state = facility.state && facility.state !== 'operating' ? t(`domain:facilityState.${facility.state}`) : '';
      return {
        title: facility.name,
        lines: [[t(`domain:facility.${facility.kind}`), state, facility.openFrom ?? ''].filter(Boolean).join(' · ')],
      };
    }
    case 'road': {
      const road = park.roads.find(({ id }) => id === thing.id);
      return road
        ? {
            title: road.name ?? t(`domain:road.${road.class}`),
            lines: road.name ? [t(`domain:road.${road.class}`)] : [],
          }
        : null;
    }
    case 'zone': {
      const zone = park.zones.find(({ id }) => id === thing.id);
      return zone
        ? { title: zone.name, lines: [t(`domain:zone.${zone.kind}`), zone.condition ?? ''].filter(Boolean) }
        : null;
    }
    case 'project':
      return null;
  }
}

function siteText(site: SiteRef, ranking: Ranking | null, { t }: Words) {
  const fit = fitOf(ranking, site);
  return fit && { rank: fit.rank, verdict: fit.verdict, text: saySite(fit, t) };
}
