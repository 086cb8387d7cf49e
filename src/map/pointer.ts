import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ClientPoint } from '../ui/carry.ts';
import type { MapMode, PointerAt } from './gestures/map-mode.ts';

/** Where a point of the window lies on the map; null beside it. */
export function pointerOnMap(map: MapLibreMap, { clientX, clientY }: ClientPoint): PointerAt | null {
  const box = map.getContainer().getBoundingClientRect();
  const x = clientX - box.left;
  const y = clientY - box.top;
  if (x < 0 || y < 0 || x > box.width || y > box.height) return null;
  const { lng, lat } = map.unproject([x, y]);
  return { x, y, lonLat: [lng, lat] };
}

/** Hands what the pointer does on the map to the active mode. Returns its undoing. */
export function watchPointer(map: MapLibreMap, mode: () => MapMode): () => void {
  const at = (event: { point: { x: number; y: number }; lngLat: { lng: number; lat: number } }): PointerAt => ({
    x: event.point.x,
    y: event.point.y,
    lonLat: [event.lngLat.lng, event.lngLat.lat],
  });
  const subscriptions = [
    map.on('mousemove', (event) => {
      // A button held down is a pan or a turn, not a question.
      if (event.originalEvent.buttons === 0 && mode().id !== 'place') mode().move(at(event));
    }),
    map.on('mouseout', () => {
      if (mode().id !== 'place') mode().leave();
    }),
    map.on('click', (event) => mode().click(at(event))),
    map.on('dblclick', (event) => {
      if (mode().id === 'measure') event.preventDefault();
      mode().doubleClick(at(event));
    }),
  ];
  // While something is carried the pointer may belong to the list it came from, so it is followed on the window.
  const carry = (point: ClientPoint) => {
    if (mode().id !== 'place') return;
    const on = pointerOnMap(map, point);
    if (on) mode().move(on);
    else mode().leave();
  };
  const onTouch = (event: TouchEvent) => {
    if (event.touches[0]) carry(event.touches[0]);
  };
  window.addEventListener('mousemove', carry);
  window.addEventListener('touchmove', onTouch, { passive: true });
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    window.removeEventListener('mousemove', carry);
    window.removeEventListener('touchmove', onTouch);
  };
}
