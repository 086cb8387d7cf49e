import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '../../geometry/shapes.ts';
import { type Carrying, type ClientPoint, carryWithFinger, carryWithMouse } from '../../ui/carry.ts';

export interface CarryFacilityTools {
  /** True where a facility may be tried elsewhere: while a project is being matched. */
  ready(): boolean;
  /** `done` when it is let go. */
  at(facilityId: string, from: LonLat, to: LonLat, done: boolean): void;
  cancel(): void;
}

/** Carries a facility's mark over the map with the mouse or a long press. Returns its undoing. */
export function watchFacilities(map: MapLibreMap, tools: CarryFacilityTools): () => void {
  let ending: AbortController | null = null;
  const begin = (): AbortController => {
    ending?.abort();
    ending = new AbortController();
    return ending;
  };
  const markUnder = (event: MapMouseEvent | MapTouchEvent): string | null => {
    if (event.defaultPrevented || !tools.ready() || !map.getLayer('facility-mark')) return null;
    const [hit] = map.queryRenderedFeatures(event.point, { layers: ['facility-mark'] });
    const id: unknown = hit?.properties.id;
    return typeof id === 'string' ? id : null;
  };
  const lonLatAt = ({ clientX, clientY }: ClientPoint): LonLat => {
    const { left, top } = map.getCanvas().getBoundingClientRect();
    const { lng, lat } = map.unproject([clientX - left, clientY - top]);
    return [lng, lat];
  };
  const carrying = (id: string, grabbed: LonLat): Carrying => ({
    start: () => map.dragPan.disable(),
    move: (point) => tools.at(id, grabbed, lonLatAt(point), false),
    drop: (point) => tools.at(id, grabbed, lonLatAt(point), true),
    cancel: tools.cancel,
    end: () => map.dragPan.enable(),
  });
  const onMouse = (event: MapMouseEvent) => {
    const id = event.originalEvent.button === 0 ? markUnder(event) : null;
    if (id === null) return;
    event.preventDefault();
    map.dragPan.disable();
    carryWithMouse(event.originalEvent, carrying(id, event.lngLat.toArray()), begin());
  };
  const onTouch = (event: MapTouchEvent) => {
    const { touches } = event.originalEvent;
    const [touch] = touches;
    const id = touches.length === 1 ? markUnder(event) : null;
    if (touch && id !== null) carryWithFinger(touch, carrying(id, event.lngLat.toArray()), begin());
  };
  const subscriptions = [map.on('mousedown', onMouse), map.on('touchstart', onTouch)];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    ending?.abort();
  };
}
