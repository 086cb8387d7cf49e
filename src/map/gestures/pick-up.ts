import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { ClientPoint } from '../map-handle.ts';
import { pickAt } from './pick.ts';

export interface PickUpTools {
  /** False where nothing may be picked up now, as while measuring. */
  ready(): boolean;
  start(placementId: string): void;
  drop(point: ClientPoint): void;
  cancel(): void;
}

/** A press becomes a drag after this many pixels, as for the cards of the list. */
const dragPx = 6;
/** A finger picks up by resting; a shorter touch pans the map. */
const longPressMs = 350;

/** Takes a placement off its site with the mouse or a long press and carries it over the map. Returns its undoing. */
export function watchPickUp(map: MapLibreMap, tools: PickUpTools): () => void {
  const stop = new AbortController();
  let ending: AbortController | null = null;

  const carry = (placementId: string, from: ClientPoint, atOnce: boolean) => {
    ending?.abort();
    const gesture = new AbortController();
    ending = gesture;
    const { signal } = gesture;
    let carrying = atOnce;
    if (carrying) tools.start(placementId);
    const move = (point: ClientPoint) => {
      if (!carrying && Math.hypot(point.clientX - from.clientX, point.clientY - from.clientY) < dragPx) return;
      if (!carrying) tools.start(placementId);
      carrying = true;
    };
    const end = (point: ClientPoint | undefined) => {
      gesture.abort();
      map.dragPan.enable();
      if (!carrying) return;
      if (point) tools.drop(point);
      else tools.cancel();
    };
    map.dragPan.disable();
    window.addEventListener('mousemove', move, { signal });
    window.addEventListener('mouseup', end, { signal });
    window.addEventListener('touchmove', (event) => event.touches[0] && move(event.touches[0]), {
      signal,
      passive: true,
    });
    window.addEventListener('touchend', (event) => end(event.changedTouches[0]), { signal });
    window.addEventListener('touchcancel', () => end(undefined), { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && end(undefined), { signal, capture: true });
  };

  const placementUnder = (event: MapMouseEvent | MapTouchEvent): string | null => {
    if (!tools.ready()) return null;
    const thing = pickAt(map, event.point.x, event.point.y);
    return thing?.kind === 'placement' ? thing.id : null;
  };
  const onMouse = (event: MapMouseEvent) => {
    // A handle lies over what it belongs to and has the press first.
    if (event.defaultPrevented || event.originalEvent.button !== 0) return;
    const id = placementUnder(event);
    if (id === null) return;
    event.preventDefault();
    carry(id, event.originalEvent, false);
  };
  const onTouch = (event: MapTouchEvent) => {
    if (event.defaultPrevented) return;
    const touch = event.originalEvent.touches[0];
    const id = event.originalEvent.touches.length === 1 ? placementUnder(event) : null;
    if (!touch || id === null) return;
    const resting = new AbortController();
    const timer = window.setTimeout(() => {
      resting.abort();
      carry(id, touch, true);
    }, longPressMs);
    const giveUp = () => {
      window.clearTimeout(timer);
      resting.abort();
    };
    const { signal } = resting;
    window.addEventListener('touchmove', giveUp, { signal, passive: true });
    window.addEventListener('touchend', giveUp, { signal });
    stop.signal.addEventListener('abort', giveUp, { signal });
  };
  const subscriptions = [map.on('mousedown', onMouse), map.on('touchstart', onTouch)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    ending?.abort();
    stop.abort();
  };
}
