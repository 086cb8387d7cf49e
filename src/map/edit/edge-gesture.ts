import type { MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { changeEdit, letGo } from '../../commands/edit/edit-commands.ts';
import type { Chain } from '../../geometry/edit/chains.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { edgeShift } from '../../geometry/snap/edge-shift.ts';
import type { MovedCorner } from '../../store/editing.ts';
import { wordsIn } from '../picture/words.ts';
import {
  type EdgeGrip,
  edgeGrips,
  fingerGrips,
  type GripPressed,
  gripAt,
  mouseGrips,
  placeOnEdge,
} from './edge-grips.ts';
import type { EditDeps, EditScene, SceneOf } from './edit-deps.ts';
import { movedText } from './edit-texts.ts';
import { followPress, isMainPress, type Pressed } from './follow-press.ts';
import { planeLengthM } from './length-parts.ts';
import type { Snapper } from './snapper.ts';

interface EdgeTools {
  readonly snapper: Snapper;
  readonly scene: SceneOf;
  /** The chains whose edges have grips. */
  chains(): readonly Chain[];
  /** Something is to be drawn anew. */
  show(): void;
}

export interface EdgeGesture {
  /** The grips as the map is now; none while something is dragged. */
  grips(): readonly EdgeGrip[];
  readonly moving: MovedCorner | null;
  /** Whether a press there is this gesture's. */
  owns(point: { readonly x: number; readonly y: number }): boolean;
  /** The neighbours' mu have become known while the pointer rests. */
  say(scene: EditScene): void;
  cancel(): void;
  end(): void;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

/**
 * Whole edges by the bar on their middle, new corners by the plus beside it or a double click on the edge. With Shift an
 * edge goes as the pointer does, else across itself.
 */
export function watchEdges({ map, bubble, run }: EditDeps, { snapper, scene, chains, show }: EdgeTools): EdgeGesture {
  const isCoarse = window.matchMedia('(pointer: coarse)').matches;
  const sizes = isCoarse ? fingerGrips : mouseGrips;
  const reachPx = isCoarse ? 22 : 11;
  let running: AbortController | null = null;
  let moving: MovedCorner | null = null;
  let pointer = { x: 0, y: 0 };

  const grips = () => (running ? [] : edgeGrips(map, chains(), sizes));
  const pressedAt = (point: { readonly x: number; readonly y: number }): GripPressed | null =>
    gripAt(map, grips(), point, reachPx);

  const say = ({ state, plane, editing }: EditScene) => {
    if (!moving || moving.kind === 'remove') return;
    const words = wordsIn(state.view.language);
    const what =
      moving.kind === 'edge'
        ? { acrossM: Math.hypot(...moving.by) }
        : { edgesM: [planeLengthM(moving.kind === 'insert' ? moving.at : moving.from, moving.to, plane)] };
    bubble.show(movedText(what, editing.preview, snapper.found, words), pointer.x, pointer.y);
  };

  /** What a place of the pointer makes of what was pressed. */
  const movedTo = (now: EditScene, pressed: GripPressed, from: LonLat, { at, isShift }: Pressed): MovedCorner => {
    const { plane } = now;
    const held = pressed.kind === 'edge' ? pressed.grip.middle : pressed.at;
    const [fromEast, fromNorth] = plane.toPlane(from);
    const [heldEast, heldNorth] = plane.toPlane(held);
    const [east, north] = plane.toPlane(at);
    // As far beside the pointer as it was pressed.
    const goal = plane.toLonLat([heldEast + east - fromEast, heldNorth + north - fromNorth]);
    const snapped = snapper.snap({ at: goal, from: [], without: held });
    if (pressed.kind === 'plus') {
      const to = snapped ?? goal;
      return { kind: 'insert', at: held, to: [rounded(to[0]), rounded(to[1])] };
    }
    const { ends } = pressed.grip;
    const by = edgeShift({
      ends: [plane.toPlane(ends[0]), plane.toPlane(ends[1])],
      from: plane.toPlane(held),
      to: plane.toPlane(snapped ?? goal),
      isFree: isShift,
    });
    return { kind: 'edge', ends, by };
  };

  const insert = (at: LonLat) => {
    const place = [rounded(at[0]), rounded(at[1])] as const;
    run(letGo, { moved: { kind: 'insert', at: place, to: place }, corner: place });
  };

  const start = (event: MapMouseEvent | MapTouchEvent) => {
    const now = scene();
    if (!now || running || !isMainPress(event)) return;
    const pressed = pressedAt(event.point);
    if (!pressed) return;
    const { lng, lat } = event.lngLat;
    running = followPress(map, event, {
      on(to) {
        const current = scene();
        if (!current) return;
        moving = movedTo(current, pressed, [lng, lat], to);
        pointer = to;
        run(changeEdit, { moved: moving, corner: null });
        say(current);
        show();
      },
      end() {
        const moved = moving;
        running = null;
        moving = null;
        bubble.hide();
        snapper.forget();
        if (moved) run(letGo, { moved });
        else if (pressed.kind === 'plus') insert(pressed.at);
        show();
      },
    });
  };
  const subscriptions = [
    map.on('mousedown', start),
    map.on('touchstart', start),
    map.on('mousemove', ({ point }) => {
      if (running) return;
      const pressed = pressedAt(point);
      if (pressed) map.getCanvas().style.cursor = pressed.kind === 'edge' ? 'move' : 'copy';
    }),
    map.on('dblclick', (event) => {
      const at = pressedAt(event.point)?.kind === 'plus' ? null : placeOnEdge(map, chains(), event.point, reachPx);
      event.preventDefault();
      if (at) insert(at);
    }),
    map.on('move', show),
  ];
  const cancel = () => {
    running?.abort();
    running = null;
    moving = null;
  };
  return {
    grips,
    get moving() {
      return moving;
    },
    owns: (point) => pressedAt(point) !== null,
    say,
    cancel,
    end() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      cancel();
    },
  };
}
