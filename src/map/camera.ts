import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Park } from '../domain/park.ts';
import type { Shape } from '../geometry/shapes.ts';
import type { Camera } from '../store/view-state.ts';
import { type Bounds, boundsOfAll, isNoBounds } from './picture/bounds-of.ts';
import { parkShapes } from './picture/place-of.ts';

/** Marks the movements that show the whole park: they are not remembered as a place the user chose. */
const wholePark = 'wholePark';
export const showsWholePark = (event: object): boolean => wholePark in event;

/** Whether a camera from an address shows this park, and not the one that was open before. */
export function looksAt(park: Park, { centre: [lon, lat] }: Camera): boolean {
  const [west, south, east, north] = boundsOfAll(parkShapes(park));
  const wide = east - west;
  const high = north - south;
  return lon >= west - wide && lon <= east + wide && lat >= south - high && lat <= north + high;
}

export interface CameraMan {
  /** Where the camera is now, rounded so that an address stays short: 1 cm, a hundredth of a zoom. */
  now(): Camera;
  go(camera: Camera): void;
  jump(camera: Camera): void;
  fitPark(park: Park, atOnce: boolean): void;
  /** Moves only when the shape is out of sight or too small to be read. */
  reveal(shape: Shape): void;
  /** All the shapes fill the window. */
  focus(...shapes: readonly Shape[]): void;
}

const moveMs = 250;
const flyMs = 900;
/** A thing smaller than this on the screen is gone to. */
const readablePx = 30;
/** Near enough to read a parcel with its neighbours. */
const nearestZoom = 16.4;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export function createCameraMan(map: MapLibreMap): CameraMan {
  const corners = ([west, south, east, north]: Bounds): [[number, number], [number, number]] => [
    [west, south],
    [east, north],
  ];
  const box = (...shapes: readonly Shape[]): Bounds | null => {
    const bounds = boundsOfAll(shapes);
    return isNoBounds(bounds) ? null : bounds;
  };
  /** Room for names and buttons, but never more than the window has. */
  const focusPadding = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return Math.min(120, clientWidth / 5, clientHeight / 5);
  };
  const focus = (...shapes: readonly Shape[]) => {
    const bounds = box(...shapes);
    if (bounds)
      map.fitBounds(corners(bounds), { padding: focusPadding(), maxZoom: nearestZoom, duration: flyMs, linear: false });
  };
  return {
    now() {
      const { lng, lat } = map.getCenter();
      return {
        centre: [round(lng, 7), round(lat, 7)],
        zoom: round(map.getZoom(), 2),
        bearing: round(map.getBearing(), 1),
        pitch: round(map.getPitch(), 1),
        widthPx: map.getContainer().clientWidth,
        heightPx: map.getContainer().clientHeight,
      };
    },
    go({ centre, zoom, bearing, pitch }) {
      map.easeTo({ center: [centre[0], centre[1]], zoom, bearing, pitch, duration: moveMs });
    },
    jump({ centre, zoom, bearing, pitch }) {
      map.jumpTo({ center: [centre[0], centre[1]], zoom, bearing, pitch });
    },
    fitPark(park, atOnce) {
      const bounds = boundsOfAll(parkShapes(park));
      if (isNoBounds(bounds)) return;
      const options = {
        padding: { top: 28, bottom: 28, left: 28, right: 28 },
        maxZoom: 17,
        bearing: 0,
        pitch: 0,
        duration: atOnce ? 0 : flyMs,
        linear: true,
      };
      map.fitBounds(corners(bounds), options, { [wholePark]: true });
    },
    focus,
    reveal(shape) {
      const bounds = box(shape);
      if (!bounds) return;
      const [[west, south], [east, north]] = corners(bounds);
      const a = map.project([west, north]);
      const b = map.project([east, south]);
      const { clientWidth, clientHeight } = map.getContainer();
      const margin = 24;
      const inSight =
        Math.min(a.x, b.x) >= margin &&
        Math.min(a.y, b.y) >= margin &&
        Math.max(a.x, b.x) <= clientWidth - margin &&
        Math.max(a.y, b.y) <= clientHeight - margin;
      const isPoint = west === east && south === north;
      const readable = isPoint || Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) >= readablePx;
      if (!readable) focus(shape);
      else if (!inSight) {
        const wide = Math.abs(b.x - a.x) > clientWidth - 2 * margin || Math.abs(b.y - a.y) > clientHeight - 2 * margin;
        if (wide) focus(shape);
        else map.easeTo({ center: [(west + east) / 2, (south + north) / 2], duration: moveMs });
      }
    },
  };
}
