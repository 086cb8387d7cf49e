import type { LonLat, Shape } from '../../geometry/shapes.ts';

/** West, south, east, north, degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const noBounds: Bounds = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];

export const isNoBounds = (bounds: Bounds): boolean => bounds[0] > bounds[2];

const widen = (bounds: Bounds, [lon, lat]: LonLat): Bounds => [
  Math.min(bounds[0], lon),
  Math.min(bounds[1], lat),
  Math.max(bounds[2], lon),
  Math.max(bounds[3], lat),
];

export const joinBounds = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

export function boundsOf(shape: Shape): Bounds {
  return positionsOf(shape).reduce(widen, noBounds);
}

export const boundsOfAll = (shapes: readonly Shape[]): Bounds => shapes.map(boundsOf).reduce(joinBounds, noBounds);

/** Every position of a shape. */
export function positionsOf(shape: Shape): readonly LonLat[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'LineString':
      return shape.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
  }
}
