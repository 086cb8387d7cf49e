import type { SnapToCustom, TerraDraw } from 'terra-draw';
import { changeEdit, letGo } from '../../commands/edit/edit-commands.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { type Chain, chainsOf } from '../../geometry/edit/chains.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { Editing, MovedCorner } from '../../store/editing.ts';
import { wordsIn } from '../picture/words.ts';
import { type ChainHandles, carriedCorner, handlesOf, withInserted } from './chain-handles.ts';
import { watchEdges } from './edge-gesture.ts';
import { gripParts } from './edge-grips.ts';
import type { EditDeps, EditScene, EditSession, SceneOf } from './edit-deps.ts';
import type { EditOverlay } from './edit-overlay.ts';
import { movedText } from './edit-texts.ts';
import { planeLengthM } from './length-parts.ts';
import { snapParts } from './snap-parts.ts';
import type { Snapper } from './snapper.ts';
import { restMode } from './terra.ts';

interface ReshapeTools {
  readonly terra: TerraDraw;
  readonly overlay: EditOverlay;
  readonly snapper: Snapper;
  readonly scene: SceneOf;
}

/** The chains of what is edited; points have no corners to drag. */
const chainsOfTargets = (park: Park, { layer, ids }: Editing): readonly Chain[] => {
  const things: readonly DrawnThing[] = park[layer];
  return things
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ shape }) => chainsOf(shape))
    .filter(({ kind }) => kind !== 'point');
};

/**
 * Corners as handles of Terra Draw. It drags a corner of one ring; what it says of the corner's place goes through
 * `moved`, by which all that share the corner follow, and the ring itself is read anew from the park when the edit is
 * taken. So Terra Draw never holds the truth, and a ring nobody touches keeps its numbers.
 */
export function createReshapeSession(
  deps: EditDeps,
  { terra, overlay, snapper, scene }: ReshapeTools,
): EditSession & { readonly snapTo: SnapToCustom } {
  const { map, bubble, run } = deps;
  let handles: ReadonlyMap<string | number, ChainHandles> = new Map();
  let pointer = { x: 0, y: 0 };
  let moving: MovedCorner | null = null;
  let isLoading = false;
  const edges = watchEdges(deps, {
    snapper,
    scene,
    chains: () => {
      const now = scene();
      return now && !moving ? chainsOfTargets(now.park, now.editing) : [];
    },
    show: () => show(),
  });

  const load = ({ park, editing }: EditScene) => {
    const selected = terra.getSnapshot().find(({ properties }) => properties.selected === true)?.id;
    isLoading = true;
    terra.clear();
    const made = handlesOf(chainsOfTargets(park, editing));
    terra.addFeatures(made.map(({ feature }) => feature));
    handles = new Map(made.map((one) => [one.feature.id ?? '', one]));
    terra.setMode('select');
    const [first] = handles.keys();
    const id = selected !== undefined && handles.has(selected) ? selected : first;
    if (id !== undefined) terra.selectFeature(id);
    isLoading = false;
    moving = null;
    bubble.hide();
  };

  const show = () => {
    const now = scene();
    if (!now) return;
    const { corner } = now.editing;
    const isMoving = moving !== null || edges.moving !== null;
    overlay.show([
      ...(isMoving ? [] : gripParts(edges.grips())),
      ...(corner && !isMoving ? [{ part: 'spot', shape: { type: 'Point', coordinates: corner } } as const] : []),
      ...(isMoving ? snapParts(snapper.found, now.plane) : []),
    ]);
  };

  const snapTo: SnapToCustom = (event, { currentId, currentCoordinate }) => {
    const chain = currentId === undefined ? undefined : handles.get(currentId);
    if (!chain || currentCoordinate === undefined) return undefined;
    const { neighbours, standing } = carriedCorner(chain, terra, currentCoordinate);
    const found = snapper.snap({ at: [event.lng, event.lat], from: neighbours, without: standing });
    return found ? [found[0], found[1]] : undefined;
  };

  const say = ({ state, plane, editing }: EditScene, ends: readonly LonLat[], at: LonLat) => {
    const edgesM = ends.map((end) => planeLengthM(at, end, plane));
    bubble.show(
      movedText({ edgesM }, editing.preview, snapper.found, wordsIn(state.view.language)),
      pointer.x,
      pointer.y,
    );
  };
  let beside: readonly LonLat[] = [];

  const onChange = (ids: (string | number)[], type: string) => {
    const now = scene();
    if (isLoading || type !== 'update' || !now) return;
    for (const id of ids) {
      const chain = handles.get(id);
      if (!chain) continue;
      const change = withInserted(chain, terra);
      if (change.chain !== chain) handles = new Map([...handles, [id, change.chain]]);
      if (!change.moved) continue;
      moving = change.moved.what;
      beside = change.moved.beside;
      run(changeEdit, { moved: moving, corner: null });
      if ('to' in moving) say(now, beside, moving.to);
      show();
    }
  };
  const onFinish = (_id: string | number, { action }: { action: string }) => {
    if (action !== 'dragCoordinate' || !moving) return;
    const moved = moving;
    moving = null;
    bubble.hide();
    snapper.forget();
    run(letGo, { moved });
  };
  const subscriptions = [
    map.on('mousemove', ({ point }) => {
      pointer = point;
    }),
    map.on('touchmove', ({ point }) => {
      pointer = point;
    }),
  ];
  terra.on('change', onChange);
  terra.on('finish', onFinish);
  const start = scene();
  let shown = start && { park: start.park, ids: start.editing.ids, asked: start.editing.asked };
  if (start) load(start);
  show();
  return {
    snapTo,
    owns: (point) => edges.owns(point),
    follow(now: EditScene) {
      const { park, editing } = now;
      // Also when an edit was refused: the handle goes back to where the corner stands.
      const isStale = park !== shown?.park || editing.ids !== shown.ids || editing.asked !== shown.asked;
      if (isStale) {
        shown = { park, ids: editing.ids, asked: editing.asked };
        edges.cancel();
        load(now);
      }
      if (moving && 'to' in moving && editing.preview) say(now, beside, moving.to);
      else if (editing.preview) edges.say(now);
      show();
    },
    end() {
      terra.off('change', onChange);
      terra.off('finish', onFinish);
      for (const subscription of subscriptions) subscription.unsubscribe();
      edges.end();
      isLoading = true;
      terra.clear();
      terra.setMode(restMode);
      overlay.show([]);
      bubble.hide();
    },
  };
}
