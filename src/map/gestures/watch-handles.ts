import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '../../geometry/shapes.ts';

/** A finger is this thick: a handle within so many pixels of it is meant. */
const reachPx = 16;

interface HandleTools {
  /** A handle is grasped: what was said of the place before is no longer meant. */
  grasp(): void;
  move(id: string, at: LonLat, done: boolean): void;
}

/** Drags the handles of what is sketched with mouse or finger. Returns its undoing. */
export function watchHandles(map: MapLibreMap, { grasp, move }: HandleTools): () => void {
  let ending: AbortController | null = null;

  const handleAt = ({ point }: MapMouseEvent | MapTouchEvent): string | null => {
    if (!map.getLayer('sketch-handle')) return null;
    const { x, y } = point;
    const around: [[number, number], [number, number]] = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    const [hit] = map.queryRenderedFeatures(around, { layers: ['sketch-handle'] });
    const id: unknown = hit?.properties.id;
    return typeof id === 'string' ? id : null;
  };

  const start = (event: MapMouseEvent | MapTouchEvent) => {
    const { originalEvent } = event;
    const pressed = 'touches' in originalEvent ? originalEvent.touches.length === 1 : originalEvent.button === 0;
    const id = pressed ? handleAt(event) : null;
    if (id === null) return;
    event.preventDefault();
    grasp();
    ending?.abort();
    const gesture = new AbortController();
    ending = gesture;
    const { signal } = gesture;
    const rect = map.getCanvas().getBoundingClientRect();
    let last: LonLat | null = null;
    const on = (clientX: number, clientY: number) => {
      const { lng, lat } = map.unproject([clientX - rect.left, clientY - rect.top]);
      last = [lng, lat];
      move(id, last, false);
    };
    const end = () => {
      gesture.abort();
      map.dragPan.enable();
      if (last) move(id, last, true);
    };
    map.dragPan.disable();
    window.addEventListener(
      'mousemove',
      (moved) => {
        // The map would tell of what lies under the pointer.
        moved.stopPropagation();
        on(moved.clientX, moved.clientY);
      },
      { signal, capture: true },
    );
    window.addEventListener('mouseup', end, { signal });
    window.addEventListener(
      'touchmove',
      (moved) => moved.touches[0] && on(moved.touches[0].clientX, moved.touches[0].clientY),
      { signal, passive: true },
    );
    window.addEventListener('touchend', end, { signal });
    window.addEventListener('touchcancel', end, { signal });
  };
  const subscriptions = [map.on('mousedown', start), map.on('touchstart', start)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    ending?.abort();
  };
}
