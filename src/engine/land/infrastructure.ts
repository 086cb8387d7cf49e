import type { Facility, FacilityKind } from '../../domain/facility.ts';
import { facilityKinds } from '../../domain/facility.ts';
import { type ResourceKind, resourceKinds } from '../../domain/resource.ts';
import type { Road } from '../../domain/road.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import { type NearestIndex, nearestIndex } from '../../geometry/nearest-index.ts';
import { buildNetwork, type RoadLine } from '../../geometry/network.ts';
import { type NearestByRoad, nearestByRoad, roadDistance, type WayChoice } from '../../geometry/network-distance.ts';
import type { PlaneLine, PlaneShape, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { KindProximity, RoadWayTo } from '../site-facts.ts';
import { once } from './once.ts';

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
  /** Remembered by shape: asked again, or of another unit in the same building, it costs nothing. */
  placeOf(shape: Shape): SitePlace;
}

type RoadSearch = (from: PlaneShape) => NearestByRoad | null;

/** The searches for one kind; those along the network are prepared when first asked. */
interface KindIndex {
  readonly straight: NearestIndex;
  readonly shortest: () => RoadSearch;
  readonly quickest: () => RoadSearch;
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
  rules: Pick<RulePack, 'speedsKmh' | 'joinToleranceM'>,
  plane: SurveyPlane,
): Infrastructure {
  const shapes = new Map(facilities.map((each) => [each.id, plane.shapeToPlane(each.shape)] as const));
  const byId = new Map(facilities.map((each) => [each.id, each] as const));
  const itemsOf = (list: readonly Facility[]): { id: string; shape: PlaneShape }[] =>
    list.flatMap((each) => {
      const shape = shapes.get(each.id);
      return shape ? [{ id: each.id, shape }] : [];
    });

  const lines: RoadLine[] = roads.flatMap((road) =>
    plane.pathToPlane(road.shape).map((line) => ({
      id: road.id,
      line,
      class: road.class,
      speedKmh: road.speedKmh ?? rules.speedsKmh[road.class],
      oneWay: road.oneWay ?? false,
      bridge: road.bridge ?? false,
    })),
  );
  const network = buildNetwork(lines, rules.joinToleranceM, plane.scaleAt);
  const roadIndex = nearestIndex(lines.map(({ id, line }) => ({ id, shape: { kind: 'lines', lines: [line] } })));

  const noWay = () => null;
  const kinds = new Map<FacilityKind, KindIndex>();
  for (const kind of facilityKinds) {
    const items = itemsOf(facilities.filter((each) => each.kind === kind));
    if (items.length === 0) continue;
    const search = (choice: WayChoice) => (lines.length > 0 ? nearestByRoad(network, items, choice) : noWay);
    kinds.set(kind, {
      straight: nearestIndex(items),
      shortest: once(() => search('shortest')),
      quickest: once(() => search('quickest')),
    });
  }
  const suppliers = resourceKinds.flatMap((resource) => {
    const stated = facilities.filter((each) => each.supplies?.some((supply) => supply.resource === resource));
    const list = stated.length > 0 ? stated : facilities.filter((each) => each.kind === usualSupplier[resource]);
    return list.length > 0 ? [{ resource, index: nearestIndex(itemsOf(list)) }] : [];
  });
  const routes = new Map<string, ReturnType<typeof roadDistance>>();
  const routeTo = (id: string): ReturnType<typeof roadDistance> => {
    const made = routes.get(id);
    if (made) return made;
    const target = shapes.get(id);
    const route: ReturnType<typeof roadDistance> =
      target && lines.length > 0 ? roadDistance(network, target) : () => null;
    routes.set(id, route);
    return route;
  };

  const places = new WeakMap<Shape, SitePlace>();
  function measure(shape: Shape): SitePlace {
    const from = plane.shapeToPlane(shape);
    const found = new Map<FacilityKind, KindProximity | null>();
    const wayOf = (way: NearestByRoad | null): RoadWayTo | null => {
      const facility = way ? byId.get(way.id) : undefined;
      return way && facility ? { facility, metres: way.metres, minutes: way.minutes } : null;
    };
    const nearestOf = (kind: FacilityKind): KindProximity | null => {
      const index = kinds.get(kind);
      const near = index?.straight.nearest(from);
      const facility = near ? byId.get(near.id) : undefined;
      if (!index || !near || !facility) return null;
      const quickest = once(() => wayOf(index.quickest()(from)));
      return {
        straight: { facility, metres: near.metres },
        road: wayOf(index.shortest()(from)),
        // Few projects ask in minutes: the second search waits until one does.
        get quickest() {
          return quickest();
        },
      };
    };
    const serving = new Map<ResourceKind, Facility>();
    for (const { resource, index } of suppliers) {
      const near = index.nearest(from);
      const facility = near ? byId.get(near.id) : undefined;
      if (facility) serving.set(resource, facility);
    }
    const ways = new Map<string, { metres: number; minutes: number } | null>();
    return {
      proximity(kind) {
        const known = found.get(kind);
        if (known !== undefined) return known;
        const near = nearestOf(kind);
        found.set(kind, near);
        return near;
      },
      nearestRoadM: roadIndex.nearest(from)?.metres ?? null,
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
    placeOf(shape) {
      const made = places.get(shape);
      if (made) return made;
      const place = measure(shape);
      places.set(shape, place);
      return place;
    },
  };
}
