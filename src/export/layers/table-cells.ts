import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { middleOfShape } from '../../import/tables/middle-of-shape.ts';
import { ownColumns } from '../../import/tables/table-as-layer.ts';
import type { OutFeature, OutLayer } from './layer-format.ts';
import type { OutGeometry } from './out-geometry.ts';

export type PropertyCell = string | number | boolean | null;

export interface PropertyColumn {
  readonly key: string;
  readonly header: string;
}

/** One column a property, in the order in which they first occur. */
export function propertyColumns(layers: readonly OutLayer[]): readonly PropertyColumn[] {
  const keys = new Set(layers.flatMap(({ features }) => features.flatMap(({ properties }) => Object.keys(properties))));
  return [...keys].map((key) => {
    const isTaken = ownColumns.some((each) => each.toLowerCase() === key.toLowerCase());
    return { key, header: isTaken ? `_${key}` : key };
  });
}

/** What has no form in a cell goes out as its JSON. */
export function propertyCell(value: unknown): PropertyCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return JSON.stringify(value) ?? null;
}

const ordinates = ([first, second]: readonly [number, number]): string => `${first} ${second}`;
const line = (positions: readonly (readonly [number, number])[]): string => `(${positions.map(ordinates).join(',')})`;
const lines = (each: readonly (readonly (readonly [number, number])[])[]): string => `(${each.map(line).join(',')})`;

/** Well-known text (OGC 06-103r4, 7.2) of a shape as it goes out. */
export function wktOf(geometry: OutGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT (${ordinates(geometry.coordinates)})`;
    case 'LineString':
      return `LINESTRING ${line(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${lines(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${lines(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(lines).join(',')})`;
  }
}

/** A position to put a label at, seven decimals (a centimetre); null for a shape without any. */
export function labelPoint({ shape }: Pick<OutFeature, 'shape'>): LonLat | null {
  const at = middleOf(shape);
  return at ? [Number(at[0].toFixed(7)), Number(at[1].toFixed(7))] : null;
}

function middleOf(shape: Shape): LonLat | null {
  switch (shape.type) {
    case 'Point':
      return shape.coordinates;
    case 'LineString':
      return shape.coordinates[Math.floor(shape.coordinates.length / 2)] ?? null;
    case 'MultiLineString': {
      const [first = []] = shape.coordinates;
      return first[Math.floor(first.length / 2)] ?? null;
    }
    case 'Polygon':
    case 'MultiPolygon':
      return middleOfShape(shape);
  }
}
