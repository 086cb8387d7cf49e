import type { Facility, FacilityKind } from '../../domain/facility.ts';
import { facilityKinds } from '../../domain/facility.ts';
import { type ResourceKind, resourceKinds } from '../../domain/resource.ts';
import type { Road } from '../../domain/road.ts';
import type { Network } from '../../geometry/network.ts';
import { roadDistance } from '../../geometry/network-distance.ts';
import type { PlaneLine, PlaneShape, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { KindProximity } from '../site-facts.ts';
import { type FacilitySearch, facilitySearch } from './facility-search.ts';
import { planeShapeOf } from './plane-shape.ts';
import { type RoadRules, roadLayer } from './road-layer.ts';

/** Where a site lies among facilities and roads. */
export interface SitePlace {
  /** null = the park has none of the kind. */
  proximity(kind: FacilityKind): KindProximity | null;
  /** Straight to the nearest road's centre line; null when the park has no roads. */
  readonly nearestRoadM: number | null;
  /** The nearest facility that can serve a resource. */
  readonly suppliers: ReadonlyMap<ResourceKind, Facility>;
  /** As one drives to this facility; null = not to be reached. */
  roadTo(facilityId: string): { readonly metres: number; readonly minutes: number } | null;
}

export interface Infrastructure {
  readonly roads: readonly { readonly id: string; readonly line: PlaneLine }[];
  readonly network: Network;
  /** A shape in the plane, the same object each time it is asked for: what was searched for it is found again. */
  planeShapeOf(shape: Shape): PlaneShape;
  /** Remembered by shape: asked again, or of another unit in the same building, it costs nothing. */
  placeOf(shape: Shape): SitePlace;
}

/** Which kind of facility gives a resource when no facility of the park says that it does. */
const usualSupplier: Record<ResourceKind, FacilityKind> = {
  power: 'substation',
  water: 'waterWorks',
  sewage: 'sewageWorks',
  gas: 'gasStation',
  steam: 'heatSource',
  beds: 'apartment',
};

/** Indexes over facilities and the road network of a park. */
export function infrastructure(
  facilities: readonly Facility[],
  roads: readonly Road[],
  rules: RoadRules,
  plane: SurveyPlane,
): Infrastructure {
  const layer = roadLayer(roads, rules, plane);
  const { lines, network } = layer;
  const byId = new Map(facilities.map((each) => [each.id, each] as const));
  const searchIn = (list: readonly Facility[]): FacilitySearch | null =>
    list.length > 0 ? facilitySearch(list, layer, plane) : null;
  const kinds = new Map(
    facilityKinds.map((kind) => [kind, searchIn(facilities.filter((each) => each.kind === kind))] as const),
  );
  const suppliers = resourceKinds.map((resource) => {
    const stated = facilities.filter((each) => each.supplies?.some((supply) => supply.resource === resource));
    const usual = facilities.filter((each) => each.kind === usualSupplier[resource]);
    return { resource, search: searchIn(stated.length > 0 ? stated : usual) };
  });
  const routes = new Map<string, ReturnType<typeof roadDistance>>();
  const routeTo = (id: string): ReturnType<typeof roadDistance> => {
    const made = routes.get(id);
    if (made) return made;
    const target = byId.get(id);
    const route: ReturnType<typeof roadDistance> =
      target && lines.length > 0 ? roadDistance(network, planeShapeOf(target.shape, plane)) : () => null;
    routes.set(id, route);
    return route;
  };

  const places = new WeakMap<Shape, SitePlace>();
  function measure(shape: Shape): SitePlace {
    const from = planeShapeOf(shape, plane);
    const serving = new Map<ResourceKind, Facility>();
    for (const { resource, search } of suppliers) {
      const near = search?.straight(from);
      if (near) serving.set(resource, near.facility);
    }
    const ways = new Map<string, { metres: number; minutes: number } | null>();
    return {
      proximity: (kind) => kinds.get(kind)?.proximity(from) ?? null,
      nearestRoadM: layer.nearestM(from),
      suppliers: serving,
      roadTo(facilityId) {
        const made = ways.get(facilityId);
        if (made !== undefined) return made;
        const answer = routeTo(facilityId)(from);
        ways.set(facilityId, answer);
        return answer;
      },
    };
  }
  return {
    roads: lines.map(({ id, line }) => ({ id, line })),
    network,
    planeShapeOf: (shape) => planeShapeOf(shape, plane),
    placeOf(shape) {
      const made = places.get(shape);
      if (made) return made;
      const place = measure(shape);
      places.set(shape, place);
      return place;
    },
  };
}
