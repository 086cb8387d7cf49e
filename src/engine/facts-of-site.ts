import type { Placement, SiteRef } from '../domain/placement.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { overlapAreaM2 } from '../geometry/interiors-overlap.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { boxesMeet, boxOf } from './land/box.ts';
import { type FreeLand, freeLand } from './land/free-land.ts';
import type { LandModel, ParcelSite, UnitSite } from './land/land-model.ts';
import { plantFit } from './land/plant-fit.ts';
import { protectiveAround } from './protective/protective-around.ts';
import { noProtectiveFacts } from './protective/protective-facts.ts';
import { parcelReadyFrom, unitReadyFrom } from './ready-from.ts';
import { type ScenarioLoad, siteOf } from './scenario-load.ts';
import type { LandFacts, SiteFacts, TouchedZone } from './site-facts.ts';

/**
 * A site as the rules see it, beside everything in `load`. With `placed` the project's own placement is judged where it
 * stands: its footprint or floor takes the place of what is free. Null when the park has no such site.
 */
export function factsOfSite(
  model: LandModel,
  load: ScenarioLoad,
  rules: RulePack,
  site: SiteRef,
  placed?: Placement['site'],
): SiteFacts | null {
  const known = siteOf(model, site);
  if (!known) return null;
  const place = known.place();
  const serving = known.serving();
  const proximity: SiteFacts['proximity'] = (kind) => place?.proximity(kind) ?? null;
  const supply: SiteFacts['supply'] = (resource) => {
    const facility = serving[resource];
    return facility && load.supply(facility, resource);
  };
  if (site.kind === 'parcel') {
    const found = model.parcels.get(site.id);
    if (!found) return null;
    const footprint = placed?.kind === 'parcel' ? placed.footprint : null;
    const ready = parcelReadyFrom(found.parcel, rules.handoverStep);
    return {
      ref: site,
      proximity,
      supply,
      protective: protectiveAround(model, load, { parcelId: site.id, shape: found.parcel.shape, footprint }),
      parcel: found.parcel,
      unit: null,
      building: null,
      land: landFacts(model, load, found, footprint),
      floorFreeM2: null,
      floorBookedM2: null,
      standardFactory: found.standardFactory,
      touchedZones: footprint ? zonesUnder(model, footprint) : found.land.touched,
      readyFrom: ready.month,
      readySource: ready.source,
    };
  }
  const found = model.units.get(site.id);
  if (!found) return null;
  const ready = unitReadyFrom(found.unit);
  const shape = found.building?.shape ?? found.parcel?.shape;
  return {
    ref: site,
    proximity,
    supply,
    protective: shape
      ? protectiveAround(model, load, { parcelId: found.parcel?.id ?? null, shape, footprint: placed ? shape : null })
      : noProtectiveFacts,
    parcel: found.parcel,
    unit: found.unit,
    building: found.building,
    land: null,
    floorFreeM2: unitFreeM2(found, load),
    floorBookedM2: placed?.kind === 'unit' ? placed.floorM2 : null,
    standardFactory: null,
    touchedZones: [],
    readyFrom: ready.month,
    readySource: ready.source,
  };
}

/** Floor nobody of the scenario has; none of a unit that is let with no end in sight. */
export function unitFreeM2({ unit }: UnitSite, load: ScenarioLoad): number {
  return isLet(unit) ? 0 : Math.max(0, unit.areaM2 - load.floorTakenM2(unit.id));
}

export const isLet = (unit: UnitSite['unit']): boolean => unit.tenant !== undefined && unit.freeFrom === undefined;

/** Land someone is on already, or that carries a building with lettable units: no project books it. */
export const isOccupied = (site: ParcelSite): boolean =>
  site.parcel.occupier !== undefined || site.standardFactory !== null;

const nothingFree: FreeLand = { freeM2: 0, largestFreeM2: 0, pieces: [], unknown: null };

function landFacts(model: LandModel, load: ScenarioLoad, site: ParcelSite, own: AreaShape | null): LandFacts {
  const { parcel, land } = site;
  // What somebody sits on is not free, here as in the ledger; the occupancy says who.
  const free = isOccupied(site) ? nothingFree : freeLand(land, load.footprints(parcel.id), model.plane);
  return {
    areaM2: land.areaM2,
    netM2: land.netM2,
    freeM2: free.freeM2,
    largestFreeM2: free.largestFreeM2,
    pieces: free.pieces.length,
    deductions: land.deductions,
    unknown: free.unknown,
    bookedM2: own ? planarAreaM2(model.plane.areaToPlane(own)) : null,
    plant: (asked) =>
      own
        ? plantFit(own, model.plane.areaToPlane(own), asked)
        : plantFit(
            free,
            free.pieces.flatMap((piece) => piece.area),
            asked,
          ),
  };
}

function zonesUnder(model: LandModel, footprint: AreaShape): readonly TouchedZone[] {
  const area = model.plane.areaToPlane(footprint);
  const box = boxOf(area);
  return model.zones.flatMap(({ zone, area: covered, box: reach, unknown }) => {
    const areaM2 = overlapAreaM2(area, covered);
    return areaM2 > 0 || (unknown && boxesMeet(reach, box)) ? [{ zone, areaM2, unknown }] : [];
  });
}
