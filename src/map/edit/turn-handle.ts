import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../geometry/shapes.ts';
import type { OverlayPart } from './edit-overlay.ts';

/** How far the handle stands from what it turns about, CSS pixels: beyond a thumb. */
const armPx = 84;

/** Degrees clockwise from north in which a place lies, as seen on the map. */
export function angleAt(map: MapLibreMap, about: LonLat, at: LonLat): number {
  const [a, b] = [map.project([about[0], about[1]]), map.project([at[0], at[1]])];
  return (Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI + map.getBearing();
}

/** The arm and the handle at its end, turned by as much as what it turns. */
export function turnHandle(map: MapLibreMap, about: LonLat, degrees: number): readonly OverlayPart[] {
  const middle = map.project([about[0], about[1]]);
  const turn = ((degrees - map.getBearing()) * Math.PI) / 180;
  const { lng, lat } = map.unproject([middle.x + armPx * Math.sin(turn), middle.y - armPx * Math.cos(turn)]);
  return [
    { part: 'guide', shape: { type: 'LineString', coordinates: [about, [lng, lat]] } },
    { part: 'spot', shape: { type: 'Point', coordinates: about } },
    { part: 'handle', shape: { type: 'Point', coordinates: [lng, lat] } },
  ];
}
