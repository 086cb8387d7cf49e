import { ringAreaM2 } from '../../../geometry/ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../../../geometry/shapes.ts';
import type { OutGeometry } from '../out-geometry.ts';

/** What goes into the rows of one parcel: open rings of an area (holes behind their outline), or the lines and points as they are. */
export interface OutRings {
  readonly kind: 'area' | 'line' | 'point';
  readonly rings: readonly PlaneRing[];
  /** The same as an area, for its measure; null for lines and points. */
  readonly area: PlaneArea | null;
}

/**
 * Positions in the file's unit, rounded to the decimals they are written with, so that the area is that of the text.
 * @param unitM of the geometry's coordinates in one of the file's.
 */
export function outRings(geometry: OutGeometry, decimals: number, unitM = 1): OutRings {
  const unit = 10 ** decimals;
  const move = ([east, north]: readonly [number, number]): PlanePosition => [
    Math.round((east / unitM) * unit) / unit,
    Math.round((north / unitM) * unit) / unit,
  ];
  switch (geometry.type) {
    case 'Point':
      return { kind: 'point', rings: [[move(geometry.coordinates)]], area: null };
    case 'LineString':
      return { kind: 'line', rings: [geometry.coordinates.map(move)], area: null };
    case 'MultiLineString':
      return { kind: 'line', rings: geometry.coordinates.map((line) => line.map(move)), area: null };
    case 'Polygon':
      return areaRings([geometry.coordinates.map((ring) => openRing(ring.map(move)))]);
    case 'MultiPolygon':
      return areaRings(geometry.coordinates.map((rings) => rings.map((ring) => openRing(ring.map(move)))));
  }
}

function areaRings(polygons: readonly (readonly PlaneRing[])[]): OutRings {
  const area = polygons.flatMap(([outer, ...holes]) => (outer ? [{ outer, holes }] : []));
  return { kind: 'area', rings: polygons.flat(), area };
}

const isSame = (a: PlanePosition | undefined, b: PlanePosition | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Repeated neighbours and the closing position left out. */
function openRing(ring: readonly PlanePosition[]): PlaneRing {
  const open = ring.filter((position, at) => at === 0 || !isSame(position, ring[at - 1]));
  return open.length > 1 && isSame(open[0], open.at(-1)) ? open.slice(0, -1) : open;
}

const from = (ring: PlaneRing, first: number): PlaneRing => [...ring.slice(first), ...ring.slice(0, first)];

/** Several parcels' rings as those of one. */
export const joinedRings = (all: readonly OutRings[]): OutRings => ({
  kind: all[0]?.kind ?? 'area',
  rings: all.flatMap(({ rings }) => rings),
  area: all.every(({ area }) => area !== null) ? all.flatMap(({ area }) => area ?? []) : null,
});

/** Each ring from its north-west corner, clockwise: the corner nearest to that of its bounding box. */
export function fromNorthWest({ kind, rings, area }: OutRings): OutRings {
  if (kind !== 'area') return { kind, rings, area };
  const turned = rings.map((ring) => {
    const clockwise = ringAreaM2(ring) > 0 ? [...ring].reverse() : ring;
    const west = Math.min(...clockwise.map(([east]) => east));
    const north = Math.max(...clockwise.map(([, each]) => each));
    const distances = clockwise.map(([east, each]) => Math.hypot(east - west, each - north));
    return from(clockwise, distances.indexOf(Math.min(...distances)));
  });
  return { kind, rings: turned, area };
}

/**
 * Rings run and begin as those they were made of: each outline as the first outline of the text ran, each hole as its first hole,
 * and from the earliest corner of the text that is still there.
 */
export function asBefore({ kind, rings, area }: OutRings, before: readonly PlaneRing[], toleranceM: number): OutRings {
  if (kind !== 'area' || !area || before.length === 0) return { kind, rings, area };
  const corners = new Map(before.flat().map((position, at) => [keyOf(position, toleranceM), at]));
  const clockwise = ringAreaM2(before[0] ?? []) < 0;
  const turned = area.flatMap(({ outer, holes }) => [
    directed(outer, clockwise),
    ...holes.map((hole) => directed(hole, before.length > 1 ? ringAreaM2(before[1] ?? []) < 0 : !clockwise)),
  ]);
  const begun = turned.map((ring) => {
    let first = 0;
    let earliest = Number.POSITIVE_INFINITY;
    ring.forEach((position, at) => {
      const place = corners.get(keyOf(position, toleranceM)) ?? Number.POSITIVE_INFINITY;
      if (place < earliest) [first, earliest] = [at, place];
    });
    return from(ring, first);
  });
  return { kind, rings: begun, area };
}

const directed = (ring: PlaneRing, clockwise: boolean): PlaneRing =>
  ringAreaM2(ring) < 0 === clockwise ? ring : [...ring].reverse();

const keyOf = ([east, north]: PlanePosition, unit: number): string =>
  `${Math.round(east / unit)} ${Math.round(north / unit)}`;
