import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '../../geometry/shapes.ts';

export interface Pressed {
  readonly at: LonLat;
  /** Pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
  readonly isShift: boolean;
}

interface Press {
  on(moved: Pressed): void;
  end(): void;
}

/** Whether a press is the one that means something: the main button, one finger. */
export const isMainPress = ({ originalEvent }: MapMouseEvent | MapTouchEvent): boolean =>
  'touches' in originalEvent ? originalEvent.touches.length === 1 : originalEvent.button === 0;

/**
 * Follows a press over the map until it is let go, also beyond its border; the map stays where it is meanwhile. Aborting
 * gives it up without an end. A tap of a finger is followed by no click.
 */
export function followPress(map: MapLibreMap, event: MapMouseEvent | MapTouchEvent, { on, end }: Press) {
  event.preventDefault();
  const gesture = new AbortController();
  const { signal } = gesture;
  const box = map.getCanvas().getBoundingClientRect();
  const move = ({ clientX, clientY }: { clientX: number; clientY: number }, isShift: boolean) => {
    const [x, y] = [clientX - box.left, clientY - box.top];
    const { lng, lat } = map.unproject([x, y]);
    on({ at: [lng, lat], x, y, isShift });
  };
  const finish = () => {
    gesture.abort();
    end();
  };
  map.dragPan.disable();
  signal.addEventListener('abort', () => map.dragPan.enable());
  window.addEventListener('mousemove', (moved) => move(moved, moved.shiftKey), { signal });
  window.addEventListener('mouseup', finish, { signal });
  window.addEventListener('touchmove', (moved) => moved.touches[0] && move(moved.touches[0], false), {
    signal,
    passive: true,
  });
  const touchEnd = (ended: TouchEvent) => {
    // Else the browser makes a click of it, which would mean something else.
    if (ended.cancelable) ended.preventDefault();
    finish();
  };
  window.addEventListener('touchend', touchEnd, { signal, passive: false });
  window.addEventListener('touchcancel', finish, { signal });
  return gesture;
}
