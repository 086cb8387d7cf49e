import type { MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { changeEdit, letGo } from '../../commands/edit/edit-commands.ts';
import { centreOf } from '../../commands/edit/turning-point.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { chainsOf } from '../../geometry/edit/chains.ts';
import { metresBetween } from '../../geometry/edit/move-shape.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { pickAt } from '../gestures/pick.ts';
import type { BubbleText } from '../overlay/bubble.ts';
import { wordsIn } from '../picture/words.ts';
import type { EditDeps, EditScene, EditSession, SceneOf } from './edit-deps.ts';
import type { EditOverlay } from './edit-overlay.ts';
import { followPress, isMainPress } from './follow-press.ts';
import { snapParts } from './snap-parts.ts';
import type { Snapper } from './snapper.ts';
import { targetParts } from './target-parts.ts';
import { angleAt, turnHandle } from './turn-handle.ts';

interface CarryTools {
  readonly overlay: EditOverlay;
  readonly snapper: Snapper;
  readonly scene: SceneOf;
}

/** A press this near to a corner carries the thing by that corner, so that it can snap; and to the handle that turns. CSS pixels. */
const graspPx = window.matchMedia('(pointer: coarse)').matches ? 22 : 12;
/** With Shift a thing is turned by whole steps, degrees. */
const stepDeg = 15;

/** Carries what is edited over the map, or turns it by its handle; letting go is the edit. */
export function createCarrySession(
  { map, bubble, run }: EditDeps,
  { overlay, snapper, scene }: CarryTools,
  how: 'move' | 'rotate',
): EditSession {
  let ending: AbortController | null = null;

  const near = (at: LonLat, { x, y }: { x: number; y: number }): boolean => {
    const place = map.project([at[0], at[1]]);
    return Math.hypot(place.x - x, place.y - y) <= graspPx;
  };
  const targets = ({ park, editing }: EditScene): readonly DrawnThing[] => {
    const things: readonly DrawnThing[] = park[editing.layer];
    return things.filter(({ id }) => editing.ids.includes(id));
  };
  const isOnTarget = ({ editing }: EditScene, { x, y }: { x: number; y: number }): boolean => {
    const thing = pickAt(map, x, y);
    return thing !== null && editing.ids.includes(thing.id);
  };
  const show = (now: EditScene) => {
    const about = how === 'rotate' ? centreOf(now.park, now.editing.layer, now.editing.ids) : null;
    overlay.show([
      ...targetParts(now),
      ...(about ? turnHandle(map, about, now.editing.amount ?? 0) : []),
      ...(ending ? snapParts(snapper.found, now.plane) : []),
    ]);
  };

  /** What a place of the pointer makes of the edit, and what is told there. Null where the press meant nothing. */
  const grasp = (
    now: EditScene,
    point: { x: number; y: number },
    from: LonLat,
  ):
    | ((at: LonLat, isStepped: boolean) => { change: Parameters<typeof changeEdit.run>[1]; text: BubbleText })
    | null => {
    const { plane, park, editing, state } = now;
    const { t } = wordsIn(state.view.language);
    if (how === 'rotate') {
      const about = centreOf(park, editing.layer, editing.ids);
      if (!about) return null;
      const begun = angleAt(map, about, from);
      const first = editing.amount ?? 0;
      return (at, isStepped) => {
        const turned = first + angleAt(map, about, at) - begun;
        const whole =
          (((((isStepped ? Math.round(turned / stepDeg) * stepDeg : turned) + 180) % 360) + 360) % 360) - 180;
        const amount = Math.round(whole * 100) / 100;
        return { change: { amount }, text: { title: t('map:edit.turned', { degrees: amount }), lines: [] } };
      };
    }
    const corner = targets(now)
      .flatMap(({ shape }) => chainsOf(shape).flatMap(({ positions }) => positions))
      .find((position) => near(position, point));
    const held = corner ?? from;
    const [doneEast, doneNorth] = editing.shift ?? [0, 0];
    return (at) => {
      const [east, north] = metresBetween(from, at, plane);
      const [heldEast, heldNorth] = plane.toPlane(held);
      const goal = plane.toLonLat([heldEast + doneEast + east, heldNorth + doneNorth + north]);
      const snapped = corner ? snapper.snap({ at: goal, from: [], without: corner }) : null;
      const shift = snapped ? metresBetween(held, snapped, plane) : ([doneEast + east, doneNorth + north] as const);
      const metres = Math.hypot(shift[0], shift[1]);
      return {
        change: { shift },
        text: {
          title: t('map:edit.moved', { metres }),
          lines: [t('map:edit.movedBy', { east: shift[0], north: shift[1] })],
        },
      };
    };
  };

  const start = (event: MapMouseEvent | MapTouchEvent) => {
    const now = scene();
    const { point, lngLat } = event;
    if (!now || !isMainPress(event)) return;
    const about = how === 'rotate' ? centreOf(now.park, now.editing.layer, now.editing.ids) : null;
    const onHandle =
      about !== null &&
      turnHandle(map, about, now.editing.amount ?? 0).some(
        ({ part, shape }) => part === 'handle' && shape.type === 'Point' && near(shape.coordinates, point),
      );
    if (how === 'rotate' ? !onHandle : !isOnTarget(now, point)) return;
    const carry = grasp(now, point, [lngLat.lng, lngLat.lat]);
    if (!carry) return;
    ending?.abort();
    let last: ReturnType<typeof carry> | null = null;
    ending = followPress(map, event, {
      on({ at, x, y, isShift }) {
        last = carry(at, isShift);
        bubble.show(last.text, x, y);
        run(changeEdit, last.change);
      },
      end() {
        ending = null;
        bubble.hide();
        snapper.forget();
        // What has been given up on the way, with Escape, is not booked.
        if (last && how === 'move' && scene()?.editing.shift) run(letGo, last.change);
      },
    });
  };
  const subscriptions = [
    map.on('mousedown', start),
    map.on('touchstart', start),
    map.on('mousemove', ({ point }) => {
      const now = scene();
      if (now && !ending) map.getCanvas().style.cursor = how === 'move' && isOnTarget(now, point) ? 'move' : '';
    }),
    map.on('move', () => {
      const now = scene();
      if (now && how === 'rotate') show(now);
    }),
  ];
  const first = scene();
  if (first) show(first);
  return {
    follow: show,
    end() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      ending?.abort();
      overlay.show([]);
      bubble.hide();
      map.getCanvas().style.cursor = '';
    },
  };
}
