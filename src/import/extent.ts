import type { LonLat, Shape } from '../geometry/shapes.ts';

export interface Bounds {
  readonly southWest: LonLat;
  readonly northEast: LonLat;
  readonly centre: LonLat;
}

function eachPosition(shape: Shape, visit: (position: LonLat) => void): void {
  switch (shape.type) {
    case 'Point':
      visit(shape.coordinates);
      return;
    case 'LineString':
      for (const position of shape.coordinates) visit(position);
      return;
    case 'MultiLineString':
    case 'Polygon':
      for (const line of shape.coordinates) for (const position of line) visit(position);
      return;
    case 'MultiPolygon':
      for (const polygon of shape.coordinates) for (const ring of polygon) for (const position of ring) visit(position);
  }
}

/** The box round all shapes, degrees, centre to six decimals; null when there is none. */
export function boundsOf(records: readonly { readonly shape: Shape }[]): Bounds | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { shape } of records) {
    eachPosition(shape, ([lon, lat]) => {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    });
  }
  if (west > east) return null;
  const middle = (a: number, b: number): number => Math.round(((a + b) / 2) * 1e6) / 1e6;
  return { southWest: [west, south], northEast: [east, north], centre: [middle(west, east), middle(south, north)] };
}

/** A rough distance in degrees of latitude, enough to tell near from far. */
export function distanceDegrees(a: LonLat, b: LonLat): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * shrink, a[1] - b[1]);
}
