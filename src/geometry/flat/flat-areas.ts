import type { AreaShape } from '../shapes.ts';

/**
 * Many areas as a few arrays, for work on all of them at once: it crosses threads by transfer and is read in order.
 * Either degrees (lon, lat) or plane metres (east, north) from an origin; which of the two, the function that made it says.
 */
export interface FlatAreas {
  /** First and second coordinate of each position in turn. Rings are open: the first position is not repeated. */
  readonly coordinates: Float64Array;
  /** The first position of each ring, and after the last ring the number of positions. */
  readonly ringStart: Uint32Array;
  /** The first ring (the outer one; holes follow) of each polygon, and at the end the number of rings. */
  readonly polygonStart: Uint32Array;
  /** The first polygon of each area, and at the end the number of polygons. */
  readonly areaStart: Uint32Array;
}

/** How many areas there are. */
export const flatCount = (flat: FlatAreas): number => Math.max(0, flat.areaStart.length - 1);

/**
 * GeoJSON areas (degrees) laid into arrays, in the order given. Every position stays as it was written, repeated ones
 * too; only the one that closes a ring is left out. An area without polygons has none here.
 */
export const flattenAreas = (shapes: readonly AreaShape[]): FlatAreas => {
  let polygonCount = 0;
  let ringCount = 0;
  let positionCount = 0;
  for (const shape of shapes) {
    for (const rings of polygonsOf(shape)) {
      polygonCount += 1;
      ringCount += rings.length;
      for (const ring of rings) positionCount += ring.length;
    }
  }
  const coordinates = new Float64Array(2 * positionCount);
  const ringStart = new Uint32Array(ringCount + 1);
  const polygonStart = new Uint32Array(polygonCount + 1);
  const areaStart = new Uint32Array(shapes.length + 1);
  let polygon = 0;
  let ring = 0;
  let position = 0;
  for (const [area, shape] of shapes.entries()) {
    for (const rings of polygonsOf(shape)) {
      for (const closed of rings) {
        const first = position;
        for (const [lon, lat] of closed) {
          coordinates[2 * position] = lon;
          coordinates[2 * position + 1] = lat;
          position += 1;
        }
        const last = position - 1;
        if (
          last > first &&
          coordinates[2 * last] === coordinates[2 * first] &&
          coordinates[2 * last + 1] === coordinates[2 * first + 1]
        )
          position = last;
        ring += 1;
        ringStart[ring] = position;
      }
      polygon += 1;
      polygonStart[polygon] = ring;
    }
    areaStart[area + 1] = polygon;
  }
  return { coordinates: coordinates.slice(0, 2 * position), ringStart, polygonStart, areaStart };
};

const polygonsOf = (shape: AreaShape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);

/**
 * West, south, east and north of every area, four numbers each, in the unit of the coordinates. An area without
 * positions has the box that meets nothing: ∞, ∞, −∞, −∞.
 */
export const flatBoxes = (flat: FlatAreas): Float64Array => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const count = flatCount(flat);
  const boxes = new Float64Array(4 * count);
  for (let area = 0; area < count; area += 1) {
    let west = Number.POSITIVE_INFINITY;
    let south = Number.POSITIVE_INFINITY;
    let east = Number.NEGATIVE_INFINITY;
    let north = Number.NEGATIVE_INFINITY;
    const from = ringStart[polygonStart[areaStart[area] ?? 0] ?? 0] ?? 0;
    const to = ringStart[polygonStart[areaStart[area + 1] ?? 0] ?? 0] ?? 0;
    for (let at = 2 * from; at < 2 * to; at += 2) {
      const first = coordinates[at] ?? 0;
      const second = coordinates[at + 1] ?? 0;
      if (first < west) west = first;
      if (first > east) east = first;
      if (second < south) south = second;
      if (second > north) north = second;
    }
    boxes[4 * area] = west;
    boxes[4 * area + 1] = south;
    boxes[4 * area + 2] = east;
    boxes[4 * area + 3] = north;
  }
  return boxes;
};
