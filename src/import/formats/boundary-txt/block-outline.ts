import { nestRings } from '../../../geometry/nest-rings.ts';
import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import type { PlaneArea, PlanePosition } from '../../../geometry/shapes.ts';
import type { BoundaryBlock } from './boundary-blocks.ts';
import {
  type BoundaryRing,
  northFirstOf,
  openRingOf,
  positionOf,
  ringsOfRows,
  zoneOfEasting,
} from './boundary-rings.ts';

/** Which way the two columns run, and whether the eastings carry their zone. */
export interface BlockNumbers {
  /** Null: the numbers do not say. */
  readonly northFirst: boolean | null;
  readonly zone: number | null;
}

export interface OutlineFault {
  readonly code: 'txt.noPoints' | 'txt.axes.mixed' | 'txt.zone.mixed' | 'txt.ring.tooFew' | 'txt.line.tooFew';
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the numbers of a block say together; rows that say different things belong to no one outline. */
export function numbersOf(
  block: BoundaryBlock,
  unitM: number | 'degree',
  usual: boolean,
): BlockNumbers | { readonly fault: OutlineFault } {
  let northFirst: boolean | null = null;
  for (const row of block.rows) {
    const says = northFirstOf(row, unitM);
    if (says === null) continue;
    if (northFirst !== null && says !== northFirst) return { fault: faultAt('txt.axes.mixed', row.line) };
    northFirst = says;
  }
  if (unitM === 'degree') return { northFirst, zone: null };
  let zone: number | null | undefined;
  for (const row of block.rows) {
    const [east] = positionOf(row, northFirst ?? usual);
    const own = zoneOfEasting(east * unitM);
    if (zone !== undefined && own !== zone) return { fault: faultAt('txt.zone.mixed', row.line) };
    zone = own;
  }
  return { northFirst, zone: zone ?? null };
}

const faultAt = (code: OutlineFault['code'], line: number, values: OutlineFault['values'] = {}): OutlineFault => ({
  code,
  line,
  values,
});

/** A block's outline in the file's own numbers, easting first. */
export interface BlockOutline {
  readonly rings: readonly BoundaryRing[];
  /** GeoJSON in shape; the rings run as they are written, closed. */
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  /** Null for lines and points. */
  readonly area: PlaneArea | null;
  /** Outlines that are numbered 2 or above, which by the rule would be holes. */
  readonly outerNumbers: readonly number[];
  /** Rings numbered 1 that lie within another. */
  readonly innerOnes: number;
}

/** Rings → points, lines or polygons; holes by what lies in what, not by their numbers. */
export function outlineOf(block: BoundaryBlock, northFirst: boolean): BlockOutline | { readonly fault: OutlineFault } {
  const kind = block.parcel?.kind ?? 'area';
  const rings = ringsOfRows(block.rows);
  const [first] = rings;
  if (!first) return { fault: faultAt('txt.noPoints', block.line) };
  const plain = { rings, area: null, outerNumbers: [], innerOnes: 0 };
  const positions = block.rows.map((row) => positionOf(row, northFirst));
  if (kind === 'point') {
    const [only] = positions;
    const geometry =
      positions.length === 1 ? { type: 'Point', coordinates: only } : { type: 'MultiPoint', coordinates: positions };
    return { ...plain, geometry };
  }
  if (kind === 'line') {
    const short = rings.find(({ rows }) => rows.length < 2);
    if (short) return { fault: faultAt('txt.line.tooFew', short.rows[0]?.line ?? block.line) };
    const lines = rings.map(({ rows }) => rows.map((row) => positionOf(row, northFirst)));
    const geometry =
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines };
    return { ...plain, geometry };
  }
  return areaOutline(rings, northFirst);
}

function areaOutline(
  rings: readonly BoundaryRing[],
  northFirst: boolean,
): BlockOutline | { readonly fault: OutlineFault } {
  const open = rings.map((ring) => openRingOf(ring, northFirst));
  const short = open.findIndex((ring) => ring.length < 3);
  const shortRing = rings[short];
  if (shortRing) {
    const values = { count: open[short]?.length ?? 0, ring: shortRing.number };
    return { fault: faultAt('txt.ring.tooFew', shortRing.rows[0]?.line ?? 0, values) };
  }
  const nested = nestRings(open);
  const ringAt = (at: number): readonly PlanePosition[] => open[at] ?? [];
  const area: PlaneArea = nested.map(({ outer, holes }) => ({ outer: ringAt(outer), holes: holes.map(ringAt) }));
  const polygons = area.map(({ outer, holes }) => [outer, ...holes].map(closed));
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  const numberAt = (at: number): number => rings[at]?.number ?? 1;
  return {
    rings,
    geometry,
    area,
    outerNumbers: nested.map(({ outer }) => numberAt(outer)).filter((number) => number > 1),
    innerOnes: nested.flatMap(({ holes }) => holes).filter((at) => numberAt(at) === 1).length,
  };
}

const closed = (ring: readonly PlanePosition[]): readonly PlanePosition[] => {
  const [first] = ring;
  return first ? [...ring, first] : ring;
};

/** Planar area in m² of an outline in the file's own numbers. */
export const outlineAreaM2 = ({ area }: BlockOutline, unitM: number): number | null =>
  area === null ? null : planarAreaM2(area) * unitM * unitM;
