import type { LonLat } from '../../geometry/shapes.ts';

/** Half of the angle MapLibre's camera sees from top to bottom (its default of 36.87°). */
const halfView = (36.87 / 2) * (Math.PI / 180);
/** MapLibre's tile at zoom 0 covers the world with this many pixels. */
const worldPx = 512;

/** Room on the screen, pixels of the page. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** What panels cover. */
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Where the camera looks: MapLibre's four numbers. */
export interface View {
  readonly centre: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}

type Pair = readonly [x: number, y: number];

/** Place on the map's own square: x to the east, y to the south, 0 … 1. */
const toSquare = ([lon, lat]: LonLat): Pair => [
  (lon + 180) / 360,
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat / 2) * (Math.PI / 180)))) / 360,
];
const fromSquare = ([x, y]: Pair): LonLat => [
  x * 360 - 180,
  (360 / Math.PI) * Math.atan(Math.exp((180 - y * 360) * (Math.PI / 180))) - 90,
];

const turned = ([x, y]: Pair, bearing: number): Pair => {
  const angle = -bearing * (Math.PI / 180);
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
};

/**
 * Where places stand on the screen as MapLibre draws it, pixels from its top left corner; null for what lies behind the
 * camera. Heights are left aside.
 */
export function onScreen(view: View, { width, height }: Pick<Screen, 'width' | 'height'>) {
  const scale = worldPx * 2 ** view.zoom;
  const [centreX, centreY] = toSquare(view.centre);
  const tilt = view.pitch * (Math.PI / 180);
  const distance = height / 2 / Math.tan(halfView);
  return (place: LonLat): Pair | null => {
    const [x, y] = toSquare(place);
    const [right, down] = turned([(x - centreX) * scale, (y - centreY) * scale], view.bearing);
    const depth = distance - down * Math.sin(tilt);
    if (depth < distance / 20) return null;
    return [width / 2 + (right * distance) / depth, height / 2 + (down * Math.cos(tilt) * distance) / depth];
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(places: readonly LonLat[], view: View, screen: Screen): Box | null {
  const project = onScreen(view, screen);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of places) {
    const at = project(place);
    if (!at) return null;
    left = Math.min(left, at[0]);
    right = Math.max(right, at[0]);
    top = Math.min(top, at[1]);
    bottom = Math.max(bottom, at[1]);
  }
  return { left, top, right, bottom };
}

/** Never so much padding that nothing is left to see through. */
function freeBox({ width, height, padding }: Screen): Box {
  const across = Math.min(1, (0.7 * width) / Math.max(1, padding.left + padding.right));
  const down = Math.min(1, (0.7 * height) / Math.max(1, padding.top + padding.bottom));
  return {
    left: padding.left * across,
    top: padding.top * down,
    right: width - padding.right * across,
    bottom: height - padding.bottom * down,
  };
}

const zoomSteps = 24;
const centreSteps = 16;
const widestZoom = 8;

/** The view at this zoom whose picture of the places has its middle in the middle of the free room. */
function centred(places: readonly LonLat[], start: View, screen: Screen, free: Box): View | null {
  let view = start;
  const scale = worldPx * 2 ** view.zoom;
  const cos = Math.max(0.2, Math.cos(view.pitch * (Math.PI / 180)));
  for (let step = 0; step < centreSteps; step += 1) {
    const box = boxOf(places, view, screen);
    if (!box) return null;
    const offX = (box.left + box.right - free.left - free.right) / 2;
    const offY = (box.top + box.bottom - free.top - free.bottom) / 2;
    const [x, y] = turned([offX, offY / cos], -view.bearing);
    const [centreX, centreY] = toSquare(view.centre);
    view = { ...view, centre: fromSquare([centreX + (0.8 * x) / scale, centreY + (0.8 * y) / scale]) };
  }
  return view;
}

/**
 * The nearest view, turned and tilted as asked, in which all places stand in the room that panels leave free. MapLibre's
 * own fitting knows neither tilt nor one-sided padding under it. Null without places.
 */
export function fitPerspective(
  places: readonly LonLat[],
  screen: Screen,
  { bearing, pitch, maxZoom }: { readonly bearing: number; readonly pitch: number; readonly maxZoom: number },
): View | null {
  if (places.length === 0) return null;
  const free = freeBox(screen);
  const squares = places.map(toSquare);
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const centre = fromSquare([middle(squares.map(([x]) => x)), middle(squares.map(([, y]) => y))]);
  const at = (zoom: number): View | null => centred(places, { centre, zoom, bearing, pitch }, screen, free);
  const holds = (view: View): boolean => {
    const box = boxOf(places, view, screen);
    return (
      box !== null && box.right - box.left <= free.right - free.left && box.bottom - box.top <= free.bottom - free.top
    );
  };
  let [low, high] = [widestZoom, maxZoom];
  const nearest = at(high);
  if (nearest && holds(nearest)) return nearest;
  for (let step = 0; step < zoomSteps; step += 1) {
    const zoom = (low + high) / 2;
    const view = at(zoom);
    if (view && holds(view)) low = zoom;
    else high = zoom;
  }
  return at(low) ?? { centre, zoom: low, bearing, pitch };
}
