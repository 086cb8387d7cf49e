import type { PlaneArea, PlanePosition } from './shapes.ts';

/** All edges of an area as bare numbers, metres from a place of its own, so that turning them loses no digits. */
export interface BareOutline {
  readonly origin: PlanePosition;
  readonly east: Float64Array;
  readonly north: Float64Array;
  /** The position an edge ends at; it begins at the position of the same number. */
  readonly next: Int32Array;
}

/** The outlines of all parts and holes of an area, edge by edge; the origin is the middle of its box. */
export const bareOutline = (area: PlaneArea): BareOutline => {
  const rings = area.flatMap(({ outer, holes }) => [outer, ...holes]);
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let mostEast = Number.NEGATIVE_INFINITY;
  let mostNorth = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const ring of rings) {
    count += ring.length;
    for (const [e, n] of ring) {
      west = Math.min(west, e);
      mostEast = Math.max(mostEast, e);
      south = Math.min(south, n);
      mostNorth = Math.max(mostNorth, n);
    }
  }
  const origin: PlanePosition = count > 0 ? [(west + mostEast) / 2, (south + mostNorth) / 2] : [0, 0];
  const east = new Float64Array(count);
  const north = new Float64Array(count);
  const next = new Int32Array(count);
  let at = 0;
  for (const ring of rings) {
    const first = at;
    for (const [e, n] of ring) {
      east[at] = e - origin[0];
      north[at] = n - origin[1];
      next[at] = at + 1;
      at += 1;
    }
    if (at > first) next[at - 1] = first;
  }
  return { origin, east, north, next };
};

/** The same outline seen in a frame turned by an angle: u along, v across, written into the arrays given. */
export const turnOutline = (outline: BareOutline, turn: number, u: Float64Array, v: Float64Array): void => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const { east, north } = outline;
  for (let i = 0; i < east.length; i += 1) {
    const e = east[i] ?? 0;
    const n = north[i] ?? 0;
    u[i] = e * cos + n * sin;
    v[i] = n * cos - e * sin;
  }
};
