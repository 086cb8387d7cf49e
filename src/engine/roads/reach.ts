import type { Facility, FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { ReachAnswer, ReachPlace, ReachWish, ReachWithin, RoadAccess } from '../../domain/reach.ts';
import { isochrone } from '../../geometry/isochrone.ts';
import { nearestPosition } from '../../geometry/nearest-position.ts';
import { accessPosition } from '../../geometry/network-access.ts';
import { minutesTo, type NetworkReach, reachOf } from '../../geometry/network-reach.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { LonLat, PlanePosition, PlaneShape, Shape } from '../../geometry/shapes.ts';
import { reason } from '../finding.ts';
import { type LandModel, landModel } from '../land/land-model.ts';

/** Nobody plans by longer drives here, and the sketch would cover the map. */
const mostMinutes = 120;

/**
 * What can be driven to from a place, or can drive to it, within each number of minutes: the area, and how many parcels and
 * facilities. A parcel or facility counts by the time of its own way (`time.road`), whether or not the drawn area, which
 * ends half a block off the road, covers it. Method keys `reach.area`, `reach.count`.
 */
export function reachOfPlace(park: Park, { place, minutes, direction }: ReachWish): ReachAnswer {
  const model = landModel(park);
  const { infrastructure } = model;
  const shape = shapeOf(park, model, place);
  if (!shape) return { kind: 'refused', reason: reason('reach.noPlace') };
  if (park.roads.length === 0) return { kind: 'refused', reason: reason('reach.noRoads') };
  const asked = [...new Set(minutes)].filter((each) => each > 0 && each <= mostMinutes).sort((a, b) => a - b);
  const from = infrastructure.planeShapeOf(shape);
  const isSite = place.kind !== 'facility';
  const reach = reachOf(infrastructure.network, from, isSite, direction, asked.at(-1) ?? 0);
  if (reach.starts.length === 0) return { kind: 'refused', reason: reason('reach.noRoads') };
  const count = counter(park, model, place, reach);
  return {
    kind: 'reach',
    place,
    direction,
    accesses: accessesFrom(model, from, reach),
    within: asked.map((each) => ({ minutes: each, ...areaWithin(model, from, reach, each), ...count(each) })),
  };
}

function shapeOf(park: Park, model: LandModel, { kind, id }: ReachPlace): Shape | null {
  switch (kind) {
    case 'parcel':
      return model.parcels.get(id)?.parcel.shape ?? null;
    case 'unit': {
      const site = model.units.get(id);
      return site?.building?.shape ?? site?.parcel?.shape ?? null;
    }
    case 'building':
      return park.buildings.find((each) => each.id === id)?.shape ?? null;
    case 'facility':
      return park.facilities.find((each) => each.id === id)?.shape ?? null;
  }
}

function areaWithin(
  { plane }: LandModel,
  from: PlaneShape,
  reach: NetworkReach,
  minutes: number,
): Pick<ReachWithin, 'shape' | 'areaM2' | 'unknown'> {
  const drawn = isochrone(reach, minutes, from.kind === 'area' ? from.area : []);
  if (!drawn.ok) return { shape: null, areaM2: null, unknown: reason('reach.noOutline', { why: drawn.reason }) };
  return { shape: plane.areaToLonLat(drawn.area), areaM2: planarAreaM2(drawn.area) };
}

/** Drawn access lines are at least this long, so that one sees them where the frontage lies on the road itself. */
const leastDrawnM = 0.01;

function accessesFrom({ plane }: LandModel, from: PlaneShape, { network, starts }: NetworkReach): RoadAccess[] {
  const lonLat = (position: PlanePosition): LonLat => plane.toLonLat(position);
  const found = starts.map((access): RoadAccess => {
    const onRoad = accessPosition(network, access);
    const onOutline = nearestPosition(from, onRoad) ?? onRoad;
    const apart = Math.hypot(onRoad[0] - onOutline[0], onRoad[1] - onOutline[1]) >= leastDrawnM;
    const gate: PlanePosition = apart ? onOutline : [onRoad[0], onRoad[1] + leastDrawnM];
    return {
      at: lonLat(onRoad),
      roadId: network.linkRoad[access.link] ?? '',
      metres: access.offsetM,
      line: { type: 'LineString', coordinates: [lonLat(gate), lonLat(onRoad)] },
    };
  });
  // Where roads meet, each of their links is entered at the same place.
  return found.filter(({ at }, i) => found.findIndex((other) => other.at[0] === at[0] && other.at[1] === at[1]) === i);
}

function counter(
  park: Park,
  { parcels, infrastructure }: LandModel,
  place: ReachPlace,
  reach: NetworkReach,
): (minutes: number) => Pick<ReachWithin, 'parcels' | 'parcelsM2' | 'facilities'> {
  const timed = [...parcels.values()]
    .filter(({ parcel }) => !(place.kind === 'parcel' && place.id === parcel.id))
    .map(({ parcel, land }) => ({
      m2: land.areaM2,
      minutes: minutesTo(reach, infrastructure.planeShapeOf(parcel.shape), true),
    }));
  const facilities = park.facilities
    .filter(({ id }) => !(place.kind === 'facility' && place.id === id))
    .map(({ kind, shape }: Facility) => ({
      kind,
      minutes: minutesTo(reach, infrastructure.planeShapeOf(shape), false),
    }));
  return (minutes) => {
    const isWithin = (each: { readonly minutes: number | null }): boolean =>
      each.minutes !== null && each.minutes <= minutes;
    const near = timed.filter(isWithin);
    const byKind: Partial<Record<FacilityKind, number>> = {};
    for (const { kind } of facilities.filter(isWithin)) byKind[kind] = (byKind[kind] ?? 0) + 1;
    return { parcels: near.length, parcelsM2: near.reduce((sum, { m2 }) => sum + m2, 0), facilities: byKind };
  };
}
