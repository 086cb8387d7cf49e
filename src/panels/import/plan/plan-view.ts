/** A window onto the plane: what lies in its middle and how many metres a pixel is. */
export interface PlanView {
  readonly east: number;
  readonly north: number;
  readonly metresPerPixel: number;
}

/** A box in plane metres. */
export interface PlanBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface PlanSize {
  readonly width: number;
  readonly height: number;
}

/** From a manhole to half a continent. */
const nearest = 0.005;
const farthest = 20_000;
const margin = 24;
const within = (metresPerPixel: number): number => Math.min(farthest, Math.max(nearest, metresPerPixel));

/** The view that shows the box whole. A single point is shown with a hundred metres round it. */
export function fitted({ west, south, east, north }: PlanBox, { width, height }: PlanSize): PlanView {
  const across = Math.max(
    (east - west) / Math.max(1, width - 2 * margin),
    (north - south) / Math.max(1, height - 2 * margin),
  );
  return {
    east: (west + east) / 2,
    north: (south + north) / 2,
    metresPerPixel: within(across > 0 ? across : 200 / Math.max(1, width)),
  };
}

/** The box round all of them; null when there is none. */
export const boxAround = (boxes: readonly PlanBox[]): PlanBox | null =>
  boxes.length === 0
    ? null
    : boxes.reduce((a, b) => ({
        west: Math.min(a.west, b.west),
        south: Math.min(a.south, b.south),
        east: Math.max(a.east, b.east),
        north: Math.max(a.north, b.north),
      }));

/** Metres from one box to the other, 0 where they meet. */
export const gapBetween = (a: PlanBox, b: PlanBox): number =>
  Math.hypot(Math.max(0, a.west - b.east, b.west - a.east), Math.max(0, a.south - b.north, b.south - a.north));

/** Pixels from the window's upper left corner → the plane. */
export const groundAt = (view: PlanView, size: PlanSize, x: number, y: number): { east: number; north: number } => ({
  east: view.east + (x - size.width / 2) * view.metresPerPixel,
  north: view.north - (y - size.height / 2) * view.metresPerPixel,
});

/** Nearer (factor > 1) or farther, with the ground under the pixel staying where it is. */
export function zoomedAt(view: PlanView, size: PlanSize, factor: number, x: number, y: number): PlanView {
  const ground = groundAt(view, size, x, y);
  const metresPerPixel = within(view.metresPerPixel / factor);
  return {
    east: ground.east - (x - size.width / 2) * metresPerPixel,
    north: ground.north + (y - size.height / 2) * metresPerPixel,
    metresPerPixel,
  };
}

/** The ground follows the pointer by so many pixels. */
export const panned = (view: PlanView, right: number, down: number): PlanView => ({
  ...view,
  east: view.east - right * view.metresPerPixel,
  north: view.north + down * view.metresPerPixel,
});
