import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { ClientPoint } from '../../ui/carry.ts';
import { type Carrying, carryWithFinger, carryWithMouse } from '../../ui/carry.ts';
import { pickAt } from './pick.ts';

export interface PickUpTools {
  /** False where nothing may be picked up now, as while measuring. */
  ready(): boolean;
  start(placementId: string): void;
  drop(point: ClientPoint): void;
  cancel(): void;
}

/** Takes a placement off its site with the mouse or a long press and carries it over the map. Returns its undoing. */
export function watchPickUp(map: MapLibreMap, tools: PickUpTools): () => void {
  let ending: AbortController | null = null;
  const begin = (): AbortController => {
    ending?.abort();
    ending = new AbortController();
    return ending;
  };

  const placementUnder = (event: MapMouseEvent | MapTouchEvent): string | null => {
    // A handle lies over what it belongs to and has the press first.
    if (event.defaultPrevented || !tools.ready()) return null;
    const thing = pickAt(map, event.point.x, event.point.y);
    return thing?.kind === 'placement' ? thing.id : null;
  };
  const carrying = (placementId: string): Carrying => ({
    start() {
      map.dragPan.disable();
      tools.start(placementId);
    },
    drop: tools.drop,
    cancel: tools.cancel,
    end: () => map.dragPan.enable(),
  });
  const onMouse = (event: MapMouseEvent) => {
    const id = event.originalEvent.button === 0 ? placementUnder(event) : null;
    if (id === null) return;
    event.preventDefault();
    // From the first pixel on: a press on a placement never pans.
    map.dragPan.disable();
    carryWithMouse(event.originalEvent, carrying(id), begin());
  };
  const onTouch = (event: MapTouchEvent) => {
    const { touches } = event.originalEvent;
    const [touch] = touches;
    const id = touches.length === 1 ? placementUnder(event) : null;
    if (!touch || id === null) return;
    carryWithFinger(touch, carrying(id), begin());
  };
  const subscriptions = [map.on('mousedown', onMouse), map.on('touchstart', onTouch)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    ending?.abort();
  };
}
