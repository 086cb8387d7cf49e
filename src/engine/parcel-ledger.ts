import type { Nearest, ParcelLedger, Reason, UnitLedger } from '../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../domain/facility.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import { centralMeridian } from '../geometry/plane-spec.ts';
import type { AreaShape, LonLat } from '../geometry/shapes.ts';
import { statedMismatch } from '../geometry/stated-mismatch.ts';
import { m2FromMu } from '../quantities/area-units.ts';
import { isOccupied, unitFreeM2 } from './facts-of-site.ts';
import { reason } from './finding.ts';
import { freeLand } from './land/free-land.ts';
import type { SitePlace } from './land/infrastructure.ts';
import type { LandModel, ParcelSite, UnitSite } from './land/land-model.ts';
import { parcelReadyFrom } from './ready-from.ts';
import type { ScenarioLoad } from './scenario-load.ts';

/** What the parcel summary says of a parcel, with everything of the scenario in place. */
export function parcelLedger(model: LandModel, load: ScenarioLoad, site: ParcelSite, rules: RulePack): ParcelLedger {
  const { parcel, land } = site;
  const footprints = load.footprints(parcel.id);
  const free = freeLand(land, footprints, model.plane);
  const place = site.place();
  const statedM2 = parcel.statedMu === undefined ? null : m2FromMu(parcel.statedMu);
  return {
    parcelId: parcel.id,
    areaM2: land.areaM2,
    areaEllipsoidalM2: land.areaEllipsoidalM2,
    areaSphericalM2: land.areaSphericalM2,
    statedM2,
    statedDifference: statedM2 === null || statedM2 <= 0 ? null : (land.areaM2 - statedM2) / statedM2,
    statedMismatch: statedM2 === null ? null : whyStatedDiffers(model, site, statedM2, rules),
    netM2: land.netM2,
    freeM2: isOccupied(site) ? 0 : free.freeM2,
    largestFreeM2: isOccupied(site) ? 0 : free.largestFreeM2,
    deductions: land.deductions,
    placedM2: footprints.reduce((sum, each) => sum + planarAreaM2(model.plane.areaToPlane(each)), 0),
    projectIds: load.projectIds({ kind: 'parcel', id: parcel.id }),
    floorCapacityM2: parcel.farMax === undefined ? null : land.areaM2 * parcel.farMax,
    nearest: place ? nearestOf(place) : {},
    nearestRoadM: place?.nearestRoadM ?? null,
    readyFrom: parcelReadyFrom(parcel, rules.handoverStep).month,
  };
}

export function unitLedger(load: ScenarioLoad, site: UnitSite): UnitLedger {
  const ref: SiteRef = { kind: 'unit', id: site.unit.id };
  const place = site.place();
  return {
    unitId: site.unit.id,
    areaM2: site.unit.areaM2,
    placedM2: load.floorTakenM2(site.unit.id),
    freeM2: unitFreeM2(site, load),
    projectIds: load.projectIds(ref),
    nearest: place ? nearestOf(place) : {},
  };
}

/** The straight nearest of each kind with the road to that same facility, so that one row speaks of one thing. */
function nearestOf(place: SitePlace): Partial<Record<FacilityKind, Nearest>> {
  const nearest: Partial<Record<FacilityKind, Nearest>> = {};
  for (const kind of facilityKinds) {
    const near = place.proximity(kind);
    if (!near) continue;
    const { straight, road } = near;
    const id = straight.facility.id;
    const driven = road?.facility.id === id ? road : place.roadTo(id);
    nearest[kind] = {
      id,
      metres: straight.metres,
      roadMetres: driven?.metres ?? null,
      minutes: driven?.minutes ?? null,
    };
  }
  return nearest;
}

/** Certificates give mu with two decimals: half a hundredth is no mismatch. */
const roundingM2 = m2FromMu(0.005);

function whyStatedDiffers(
  model: LandModel,
  { parcel, land }: ParcelSite,
  statedM2: number,
  rules: RulePack,
): Reason | null {
  const position = middleOf(parcel.shape);
  const mismatch = statedMismatch({
    statedM2,
    planarM2: land.areaM2,
    ellipsoidalM2: land.areaEllipsoidalM2,
    sphericalM2: land.areaSphericalM2,
    toleranceM2: roundingM2,
    meridian: centralMeridian(model.plane.spec),
    ...(rules.areaTolerance ? { tolerance: rules.areaTolerance.value } : {}),
    ...(position ? { position } : {}),
  });
  if (!mismatch) return null;
  const difference = land.areaM2 - statedM2;
  const share = statedM2 > 0 ? difference / statedM2 : 0;
  const { code, factor, also, meridian } = mismatch;
  const values = { stated: statedM2, measured: land.areaM2, difference, share, factor, meridian: meridian ?? 0 };
  return also ? reason('stated.either', { ...values, code, also }) : reason(code, values);
}

function middleOf(shape: AreaShape): LonLat | undefined {
  const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
  if (ring === undefined || ring.length === 0) return undefined;
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
