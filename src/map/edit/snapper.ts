import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Park } from '../../domain/park.ts';
import { metresPerPixel } from '../../geometry/metres-per-pixel.ts';
import type { LonLat, PlanePosition, Shape } from '../../geometry/shapes.ts';
import { type Snap, snap } from '../../geometry/snap/snap.ts';
import type { SnapNeighbour } from '../../geometry/snap/snap-guides.ts';
import { type SnapTargets, snapTargets } from '../../geometry/snap/snap-targets.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { ViewState } from '../../store/view-state.ts';
import { remember } from '../picture/remember.ts';
import type { EditScene, SceneOf } from './edit-deps.ts';

/** A corner is meant within so many pixels; more for a finger. */
const mousePx = 10;
const fingerPx = 18;
/** What is left out because it moves with the corner lies this near to it, metres. */
const sameM = 0.002;

/** Everything that is drawn and can be snapped to, as the layers are switched. */
const shapesShown = (park: Park, layers: ViewState['layers']): readonly Shape[] =>
  [
    park.parcels.filter(({ status }) => layers[`parcels.${status}`]),
    layers.roads ? park.roads : [],
    layers.zones ? park.zones : [],
    layers.buildings ? park.buildings : [],
    park.facilities,
  ].flatMap((things: readonly { readonly shape: Shape }[]) => things.map(({ shape }) => shape));

export interface SnapAsked {
  readonly at: LonLat;
  /** The corners the edges being drawn start from, each with the one before it. */
  readonly from: readonly { readonly corner: LonLat; readonly before: LonLat | null }[];
  /** Where the corner that is dragged stands: its own edges are no target. */
  readonly without?: LonLat | null;
}

export interface Snapper {
  /** Where the pointer is meant to be, to nine decimals; null where it is to be taken at its word. */
  snap(asked: SnapAsked): LonLat | null;
  /** What the last question found; null when nothing. */
  readonly found: Snap | null;
  forget(): void;
  end(): void;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

const passes = ([a, b]: readonly [PlanePosition, PlanePosition], at: PlanePosition): boolean => {
  const [east, north] = [b[0] - a[0], b[1] - a[1]];
  const squared = east * east + north * north;
  const share = squared === 0 ? 0 : ((at[0] - a[0]) * east + (at[1] - a[1]) * north) / squared;
  const kept = Math.min(1, Math.max(0, share));
  return Math.hypot(a[0] + kept * east - at[0], a[1] + kept * north - at[1]) < sameM;
};

/** Snapping for whatever is being drawn or dragged. Alt held down suspends it. */
export function createSnapper(map: MapLibreMap, scene: SceneOf): Snapper {
  const reachPx = window.matchMedia('(pointer: coarse)').matches ? fingerPx : mousePx;
  const shapesOf = remember(shapesShown);
  const targetsOf = remember((shapes: readonly Shape[], plane: SurveyPlane): SnapTargets => snapTargets(shapes, plane));
  let isAlt = false;
  const onKey = (event: KeyboardEvent) => {
    isAlt = event.altKey;
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
  let found: Snap | null = null;

  const ask = ({ park, plane, state }: EditScene, { at, from, without }: SnapAsked): Snap | null => {
    const targets = targetsOf(shapesOf(park, state.view.layers), plane);
    const own = without ? plane.toPlane(without) : null;
    const others: SnapTargets = own
      ? { edgesNear: (place, reachM) => targets.edgesNear(place, reachM).filter((edge) => !passes(edge, own)) }
      : targets;
    const neighbour = ({ corner, before }: SnapAsked['from'][number]): SnapNeighbour => ({
      corner: plane.toPlane(corner),
      before: before && plane.toPlane(before),
    });
    const reachM = reachPx * metresPerPixel(at[1], map.getZoom());
    return snap(others, { at: plane.toPlane(at), reachM, from: from.map(neighbour) });
  };
  return {
    snap(asked) {
      const now = scene();
      found = !now || isAlt || !now.editing.isSnapping ? null : ask(now, asked);
      if (!found || !now) return null;
      const [lon, lat] = now.plane.toLonLat(found.at);
      return [rounded(lon), rounded(lat)];
    },
    get found() {
      return found;
    },
    forget() {
      found = null;
    },
    end() {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('keyup', onKey, true);
    },
  };
}
