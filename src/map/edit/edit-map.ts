import type { MapMouseEvent } from 'maplibre-gl';
import type { SnapToCustom, TerraDraw } from 'terra-draw';
import { changeEdit, removeCorner } from '../../commands/edit/edit-commands.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { chainsOf } from '../../geometry/edit/chains.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing } from '../../store/editing.ts';
import { pickAt } from '../gestures/pick.ts';
import { paletteOf } from '../palette-of.ts';
import { createAdjustSession } from './adjust-session.ts';
import { createCarrySession } from './carry-session.ts';
import { createChooseSession } from './choose-session.ts';
import { chosen } from './choose-target.ts';
import { createDrawSession } from './draw-session.ts';
import type { EditDeps, EditMap, EditScene, EditSession } from './edit-deps.ts';
import { watchArrows } from './edit-keys.ts';
import { createEditOverlay } from './edit-overlay.ts';
import { createReshapeSession } from './reshape-session.ts';
import { createSnapper } from './snapper.ts';
import { createTerra } from './terra.ts';

type SessionKind = 'draw' | 'adjust' | 'reshape' | 'move' | 'rotate' | 'choose';

/** A corner is clicked within so many pixels. */
const cornerPx = window.matchMedia('(pointer: coarse)').matches ? 22 : 11;

function kindOf({ tool, ids, drawn, roadId }: Editing): SessionKind {
  const waiting = drawn?.type === 'Polygon' || drawn?.type === 'LineString' ? 'adjust' : 'choose';
  if (tool === 'draw') return drawn ? waiting : 'draw';
  if (ids.length === 0) return 'choose';
  if (tool === 'split' || tool === 'cutOut') {
    if (roadId) return 'choose';
    return drawn ? waiting : 'draw';
  }
  if (tool === 'reshape' || tool === 'type') return 'reshape';
  return tool === 'move' || tool === 'rotate' ? tool : 'choose';
}

/** Everything of editing that is on the map. Made when somebody edits for the first time; at rest it draws nothing. */
export function createEditMap(deps: EditDeps): EditMap {
  const { map, store, run } = deps;
  const scene = (): EditScene | null => {
    const state = store.getState();
    const { park, editing } = state;
    return park && editing ? { state, park, editing, plane: surveyPlane(park.plane) } : null;
  };
  const palette = paletteOf(store.getState().view.theme);
  const overlay = createEditOverlay(map, palette);
  const snapper = createSnapper(map, scene);
  let snapTo: SnapToCustom = () => undefined;
  const terra: TerraDraw = createTerra(map, palette, (event, context) => snapTo(event, context));
  terra.start();
  const stopKeys = watchArrows(deps, scene);

  let running: { readonly kind: SessionKind; readonly tool: Editing['tool']; readonly session: EditSession } | null =
    null;
  const stop = () => {
    running?.session.end();
    running = null;
    snapTo = () => undefined;
  };
  const begin = (kind: SessionKind): EditSession => {
    const tools = { terra, overlay, snapper, scene };
    if (kind === 'draw') {
      const session = createDrawSession(deps, tools);
      snapTo = session.snapTo;
      return session;
    }
    if (kind === 'adjust') {
      const session = createAdjustSession(deps, tools);
      snapTo = session.snapTo;
      return session;
    }
    if (kind === 'reshape') {
      const session = createReshapeSession(deps, tools);
      snapTo = session.snapTo;
      return session;
    }
    return kind === 'choose' ? createChooseSession(deps, tools) : createCarrySession(deps, tools, kind);
  };

  /** The corner of what is edited under a point of the map. */
  const cornerAt = ({ park, editing }: EditScene, { x, y }: { x: number; y: number }): LonLat | null => {
    const things: readonly DrawnThing[] = park[editing.layer];
    const corners = things
      .filter(({ id }) => editing.ids.includes(id))
      .flatMap(({ shape }) => chainsOf(shape).flatMap(({ positions }) => positions));
    let best: { at: LonLat; offPx: number } | null = null;
    for (const at of corners) {
      const place = map.project([at[0], at[1]]);
      const offPx = Math.hypot(place.x - x, place.y - y);
      if (offPx <= cornerPx && (!best || offPx < best.offPx)) best = { at, offPx };
    }
    return best?.at ?? null;
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent) => {
    const now = scene();
    if (!now || !running || running.kind === 'draw' || now.editing.tool === 'draw') return;
    if (running.kind === 'reshape') {
      const corner = cornerAt(now, point);
      if (corner) {
        run(changeEdit, { corner });
        return;
      }
    }
    if (running.session.owns?.(point)) return;
    const change = chosen(now.editing, pickAt(map, point.x, point.y), originalEvent.shiftKey);
    if (change) run(changeEdit, change);
  };
  const onContext = ({ point }: MapMouseEvent) => {
    const now = scene();
    const corner = now && running?.kind === 'reshape' ? cornerAt(now, point) : null;
    if (!corner) return;
    run(changeEdit, { corner });
    run(removeCorner, undefined);
  };
  // A drag that leaves the map is still the same drag.
  const onPress = (event: PointerEvent) => {
    if ((running?.kind === 'reshape' || running?.kind === 'adjust') && event.isPrimary)
      map.getCanvas().setPointerCapture(event.pointerId);
  };
  map.getCanvas().addEventListener('pointerdown', onPress);
  const subscriptions = [map.on('click', onClick), map.on('contextmenu', onContext)];

  return {
    follow(state) {
      const now = scene();
      if (!now) {
        if (running) {
          map.getCanvas().style.cursor = '';
          delete map.getCanvas().dataset.editing;
        }
        stop();
        return;
      }
      const kind = kindOf(now.editing);
      if (running && running.kind === kind && running.tool === state.editing?.tool) {
        running.session.follow(now);
        return;
      }
      stop();
      const { tool } = now.editing;
      running = { kind, tool, session: begin(kind) };
      // For whoever waits until the pointer means editing.
      map.getCanvas().dataset.editing = kind;
    },
    remove() {
      stop();
      stopKeys();
      snapper.end();
      terra.stop();
      overlay.remove();
      map.getCanvas().removeEventListener('pointerdown', onPress);
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
