import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';
import { type ThingRef, thingName } from '../park-layer.ts';
import type { Placement } from '../placement.ts';
import { refusal } from './edit.ts';
import { siteRefusal } from './site-refusal.ts';

function findPlacement(
  park: Park,
  wanted: (placement: Placement) => boolean,
): { readonly placement: Placement; readonly scenario: string } | null {
  for (const { name, placements } of park.scenarios) {
    const placement = placements.find(wanted);
    if (placement) return { placement, scenario: name };
  }
  return null;
}

/**
 * Why a thing cannot go: a placement stands on it, or (a building) units hang on it that do not go too. Null when it can.
 */
export function carriedBy(park: Park, { layer, id }: ThingRef, going: readonly ThingRef[]): Reason | null {
  const thing = thingName(park, { layer, id });
  const found = findPlacement(
    park,
    ({ projectId, site }) =>
      (layer === 'projects' && projectId === id) ||
      (layer === 'parcels' && site.kind === 'parcel' && site.parcelId === id) ||
      (layer === 'units' && site.kind === 'unit' && site.unitId === id),
  );
  if (found) {
    const project = thingName(park, { layer: 'projects', id: found.placement.projectId });
    return refusal('placementOnThing', { thing, project, scenario: found.scenario }).refused;
  }
  if (layer !== 'buildings') return null;
  const goes = new Set(going.flatMap((one) => (one.layer === 'units' ? [one.id] : [])));
  const unit = park.units.find(
    (one) => one.buildingId === id && (!goes.has(one.id) || carriedBy(park, { layer: 'units', id: one.id }, [])),
  );
  return unit ? refusal('buildingHasUnits', { thing, unit: unit.name }).refused : null;
}

/** Why a placement that stood on a parcel or unit before would not be booked there after; null where all stand. */
export function brokenBySite(before: Park, after: Park, layer: 'parcels' | 'units', id: string): Reason | null {
  for (const { name, placements } of after.scenarios)
    for (const [index, { site, projectId }] of placements.entries()) {
      const isHere =
        site.kind === 'parcel' ? layer === 'parcels' && site.parcelId === id : layer === 'units' && site.unitId === id;
      if (!isHere) continue;
      const others = site.kind === 'unit' ? placements.slice(0, index) : [];
      if (!siteRefusal(after, site, others) || siteRefusal(before, site, others)) continue;
      const project = thingName(after, { layer: 'projects', id: projectId });
      return refusal('placementNotHeld', { project, parcel: thingName(after, { layer, id }), scenario: name }).refused;
    }
  return null;
}
