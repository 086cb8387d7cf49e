import { squaredToSegment } from '../segment-distance.ts';
import type { LonLat, PlanePosition, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import type { KeyedShape } from './shape-edit.ts';

/** Positions nearer than this in the plane are one corner, metres: ten roundings to nine decimals of a degree. */
export const sharedWithinM = 0.001;
/** What is farther than this in degrees is farther than `sharedWithinM`, wherever on Earth parks are. */
const farDegrees = 1e-6;

/** A corner of a shape: which chain of `chainsOf`, and which position of it. */
export interface CornerAt {
  readonly key: string;
  readonly chain: number;
  readonly index: number;
  readonly position: LonLat;
}
/** An edge of a shape, from corner `index` to the next of the chain. */
export interface EdgeAt {
  readonly key: string;
  readonly chain: number;
  readonly index: number;
}

export interface SharedAt {
  /** Corners that coincide with the place. */
  readonly corners: readonly CornerAt[];
  /** Edges that run through it without having a corner there (T-junctions). */
  readonly edges: readonly EdgeAt[];
}

const boxes = new WeakMap<Shape, readonly [number, number, number, number]>();

/** West, south, east, north in degrees; only to leave out what is nowhere near. Kept per shape. */
export const degreeBox = (shape: Shape): readonly [number, number, number, number] => {
  const known = boxes.get(shape);
  if (known) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { positions } of chainsOf(shape))
    for (const [lon, lat] of positions) {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  const box = [west, south, east, north] as const;
  boxes.set(shape, box);
  return box;
};

/** A straight edge of the plane bows in degrees: over 10 km by less than this share of its length. */
const bowShare = 1e-3;

/** The same with room for the bow of its edges: nothing of the shape in the plane lies outside. */
export const roomyBox = (shape: Shape): readonly [number, number, number, number] => {
  const [west, south, east, north] = degreeBox(shape);
  const aside = bowShare * (east - west + north - south);
  return [west - aside, south - aside, east + aside, north + aside];
};

const isBetween = (value: number, a: number, b: number, asideDegrees = farDegrees): boolean =>
  value >= Math.min(a, b) - asideDegrees && value <= Math.max(a, b) + asideDegrees;

/** The shapes whose box comes near the box round some positions. */
export function shapesNear<K extends KeyedShape>(shapes: readonly K[], positions: readonly LonLat[]): readonly K[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon - farDegrees);
    east = Math.max(east, lon + farDegrees);
    south = Math.min(south, lat - farDegrees);
    north = Math.max(north, lat + farDegrees);
  }
  return shapes.filter(({ shape }) => {
    const [boxWest, boxSouth, boxEast, boxNorth] = roomyBox(shape);
    return boxWest <= east && boxEast >= west && boxSouth <= north && boxNorth >= south;
  });
}

/**
 * What of the shapes (longitude, latitude) is at a place: corners within 1 mm of it in the plane, and edges that pass it
 * within 1 mm having no corner there. Shapes are left out by their boxes first: 10,000 parcels cost a few milliseconds.
 */
export function sharedAt(shapes: readonly KeyedShape[], at: LonLat, plane: SurveyPlane): SharedAt {
  const corners: CornerAt[] = [];
  const edges: EdgeAt[] = [];
  const [east, north] = plane.toPlane(at);
  const isHere = (position: LonLat): boolean => {
    if (!isBetween(position[0], at[0], at[0]) || !isBetween(position[1], at[1], at[1])) return false;
    const [e, n] = plane.toPlane(position);
    return Math.hypot(e - east, n - north) <= sharedWithinM;
  };
  for (const { key, shape } of shapesNear(shapes, [at])) {
    chainsOf(shape).forEach(({ kind, positions }, chain) => {
      const here = positions.map(isHere);
      positions.forEach((position, index) => {
        if (here[index]) corners.push({ key, chain, index, position });
        const isLast = index === positions.length - 1;
        if (isLast && kind !== 'ring') return;
        const following = isLast ? 0 : index + 1;
        const next = positions[following];
        if (!next || here[index] || here[following]) return;
        if (passes(plane, position, next, at, [east, north])) edges.push({ key, chain, index });
      });
    });
  }
  return { corners, edges };
}

const passes = (plane: SurveyPlane, a: LonLat, b: LonLat, at: LonLat, place: PlanePosition): boolean => {
  const aside = farDegrees + bowShare * (Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1]));
  if (!isBetween(at[0], a[0], b[0], aside) || !isBetween(at[1], a[1], b[1], aside)) return false;
  const [aEast, aNorth] = plane.toPlane(a);
  const [bEast, bNorth] = plane.toPlane(b);
  return squaredToSegment(place[0], place[1], aEast, aNorth, bEast, bNorth) <= sharedWithinM ** 2;
};
