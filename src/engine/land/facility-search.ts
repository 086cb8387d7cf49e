import type { Facility } from '../../domain/facility.ts';
import { nearestIndex } from '../../geometry/nearest-index.ts';
import { type NearestByRoad, nearestByRoad, type WayChoice } from '../../geometry/network-distance.ts';
import type { PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { KindProximity, RoadWayTo } from '../site-facts.ts';
import { once } from './once.ts';
import { planeShapeOf } from './plane-shape.ts';
import type { RoadLayer } from './road-layer.ts';

/** Nearest among some facilities of a park; answers are remembered by shape. */
export interface FacilitySearch {
  /** Straight, edge to edge; null when there is none. */
  straight(from: PlaneShape): KindProximity['straight'] | null;
  /** Straight and by road. */
  proximity(from: PlaneShape): KindProximity | null;
}

interface Made {
  readonly list: readonly Facility[];
  readonly plane: SurveyPlane;
  readonly search: FacilitySearch;
}
const known = new WeakMap<RoadLayer, readonly Made[]>();
/** Kinds and resources of a park, and of some places through which one facility was moved. */
const kept = 48;

/** The search among these facilities, the same one for the same list: when one moves, the other kinds keep theirs. */
export function facilitySearch(list: readonly Facility[], roads: RoadLayer, plane: SurveyPlane): FacilitySearch {
  const made = known.get(roads) ?? [];
  const same = made.find(
    (each) => each.plane === plane && each.list.length === list.length && each.list.every((one, i) => one === list[i]),
  );
  const used = same ?? { list, plane, search: build(list, roads, plane) };
  known.set(roads, [used, ...made.filter((each) => each !== same)].slice(0, kept));
  return used.search;
}

function build(list: readonly Facility[], { lines, network }: RoadLayer, plane: SurveyPlane): FacilitySearch {
  const byId = new Map(list.map((each) => [each.id, each] as const));
  const items = list.map(({ id, shape }) => ({ id, shape: planeShapeOf(shape, plane) }));
  const index = nearestIndex(items, plane);
  // Searches along the network are prepared when first asked.
  const search = (choice: WayChoice) => (lines.length > 0 ? nearestByRoad(network, items, choice) : () => null);
  const shortest = once(() => search('shortest'));
  const quickest = once(() => search('quickest'));
  const wayOf = (way: NearestByRoad | null): RoadWayTo | null => {
    const facility = way ? byId.get(way.id) : undefined;
    return way && facility ? { facility, metres: way.metres, minutes: way.minutes } : null;
  };

  const straights = new WeakMap<PlaneShape, { readonly near: KindProximity['straight'] | null }>();
  const straight: FacilitySearch['straight'] = (from) => {
    const found = straights.get(from);
    if (found) return found.near;
    const nearest = index.nearest(from);
    const facility = nearest ? byId.get(nearest.id) : undefined;
    const near = nearest && facility ? { facility, metres: nearest.metres } : null;
    straights.set(from, { near });
    return near;
  };
  const proximities = new WeakMap<PlaneShape, KindProximity>();
  return {
    straight,
    proximity(from) {
      const found = proximities.get(from);
      if (found) return found;
      const near = straight(from);
      if (!near) return null;
      const quick = once(() => wayOf(quickest()(from)));
      const proximity: KindProximity = {
        straight: near,
        road: wayOf(shortest()(from)),
        // Few projects ask in minutes: the second search waits until one does.
        get quickest() {
          return quick();
        },
      };
      proximities.set(from, proximity);
      return proximity;
    },
  };
}
