import type { Building, Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import { type ResourceKind, resourceKinds } from '../../domain/resource.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import { protectiveSources, type SourceLine } from '../protective/protective-sources.ts';
import type { ParkFacts } from '../site-facts.ts';
import { type Infrastructure, infrastructure, type SitePlace } from './infrastructure.ts';
import { once } from './once.ts';
import { type ParcelLand, parcelLand } from './parcel-land.ts';
import { parcelSetback } from './parcel-setback.ts';
import { keptSurroundings } from './surroundings.ts';
import { watersOf } from './waters.ts';
import { type ZoneLand, zoneLands } from './zone-land.ts';

/** Which facility serves a site with each resource; null where nothing does. */
export type Serving = Readonly<Record<ResourceKind, Facility | null>>;

interface PlacedSite {
  /** Where the site lies, measured from the parcel's edge or the building's; null for a unit without either. */
  readonly place: () => SitePlace | null;
  /** The facility the parcel names for a resource, else the nearest that supplies it. */
  readonly serving: () => Serving;
}

export interface ParcelSite extends PlacedSite {
  readonly parcel: Parcel;
  readonly land: ParcelLand;
  /** Name of a building with lettable units on it. */
  readonly standardFactory: string | null;
}

export interface UnitSite extends PlacedSite {
  readonly unit: Unit;
  readonly building: Building | null;
  readonly parcel: Parcel | null;
}

/** Everything of a park that stays the same while projects are placed and weights are tried. */
export interface LandModel {
  readonly plane: SurveyPlane;
  readonly parcels: ReadonlyMap<string, ParcelSite>;
  readonly units: ReadonlyMap<string, UnitSite>;
  readonly zones: readonly ZoneLand[];
  readonly infrastructure: Infrastructure;
  readonly protectiveSources: readonly SourceLine[];
  readonly facts: ParkFacts;
}

/** What the model is made from; the same values give the same model. */
function ingredients(park: Park): readonly unknown[] {
  const { speedsKmh, joinToleranceM, setbackM, setbackByEdge } = park.rules;
  const setbacks = JSON.stringify([setbackM?.value ?? 0, setbackByEdge ?? null]);
  const network = [park.facilities, park.roads, surveyPlane(park.plane), JSON.stringify(speedsKmh), joinToleranceM];
  return [...network, park.parcels, park.buildings, park.units, park.zones, setbacks, watersOf(park.backdrop)];
}
/** How many of the ingredients, from the front, the infrastructure is made from. */
const networkIngredients = 5;

const same = (a: readonly unknown[], b: readonly unknown[], count: number): boolean => {
  for (let i = 0; i < count; i += 1) if (a[i] !== b[i]) return false;
  return true;
};

interface Made {
  readonly from: readonly unknown[];
  readonly model: LandModel;
}
/** The last models, newest first: a park, what undo brings back, and another park beside it. */
let made: readonly Made[] = [];
const kept = 4;

/** The land model of a park; made anew only for what changed in the layers it is made from. */
export function landModel(park: Park): LandModel {
  const from = ingredients(park);
  const known = made.find((each) => same(each.from, from, from.length));
  if (known) return known.model;
  const sameNetwork = made.find((each) => same(each.from, from, networkIngredients));
  const model = build(park, sameNetwork?.model.infrastructure);
  made = [{ from, model }, ...made].slice(0, kept);
  return model;
}

function build(park: Park, known: Infrastructure | undefined): LandModel {
  const plane = surveyPlane(park.plane);
  const zones = zoneLands(park.zones, park.parcels, plane);
  const around = once(() => keptSurroundings(park.parcels, park.roads, watersOf(park.backdrop), plane));
  const buildings = new Map(park.buildings.map((each) => [each.id, each] as const));
  const parcels = new Map(park.parcels.map((each) => [each.id, each] as const));
  const lettable = new Map<string, string>();
  for (const unit of park.units) {
    const building = buildings.get(unit.buildingId);
    if (building?.parcelId !== undefined) lettable.set(building.parcelId, building.name);
  }
  const facilities = new Map(park.facilities.map((each) => [each.id, each] as const));
  const network = known ?? infrastructure(park.facilities, park.roads, park.rules, plane);
  const placed = (shape: AreaShape | undefined, parcel: Parcel | null): PlacedSite => {
    const place = once(() => (shape ? network.placeOf(shape) : null));
    return { place, serving: once(() => servingOf(parcel, place(), facilities)) };
  };
  const parcelSites = park.parcels.map((parcel): [string, ParcelSite] => {
    const setback = parcelSetback(parcel, park.rules, around, plane);
    const land = parcelLand(parcel.shape, setback, zones, plane);
    const standardFactory = lettable.get(parcel.id) ?? null;
    return [parcel.id, { parcel, land, standardFactory, ...placed(parcel.shape, parcel) }];
  });
  const unitSites = park.units.map((unit): [string, UnitSite] => {
    const building = buildings.get(unit.buildingId) ?? null;
    const parcel = parcels.get(building?.parcelId ?? '') ?? null;
    return [unit.id, { unit, building, parcel, ...placed(building?.shape ?? parcel?.shape, parcel) }];
  });
  return {
    plane,
    zones,
    parcels: new Map(parcelSites),
    units: new Map(unitSites),
    infrastructure: network,
    protectiveSources: protectiveSources(park, plane),
    facts: {
      hasZones: park.zones.length > 0,
      hasFacilities: park.facilities.length > 0,
      hasRoads: park.roads.length > 0,
      lowestPriceWanPerMu: lowest(park.parcels.map((each) => each.priceWanPerMu)),
      lowestRentYuan: lowest(park.units.map((each) => each.rentYuanPerM2Month)),
    },
  };
}

function servingOf(parcel: Parcel | null, place: SitePlace | null, facilities: ReadonlyMap<string, Facility>): Serving {
  const serving = {} as Record<ResourceKind, Facility | null>;
  for (const resource of resourceKinds) {
    const named = facilities.get(parcel?.servedBy?.[resource] ?? '');
    serving[resource] = named ?? place?.suppliers.get(resource) ?? null;
  }
  return serving;
}

function lowest(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((each) => each !== undefined && each > 0);
  return known.length > 0
    ? known.reduce((least: number, each) => Math.min(least, each ?? least), Number.POSITIVE_INFINITY)
    : null;
}
