import type { OutGeometry } from '../out-geometry.ts';

export type ShapefileKind = 'points' | 'lines' | 'areas';

const types = { points: 1, lines: 3, areas: 5 } as const satisfies Record<ShapefileKind, number>;
type Ring = readonly (readonly [number, number])[];

export const kindOf = ({ type }: { readonly type: OutGeometry['type'] }): ShapefileKind =>
  type === 'Point' ? 'points' : type.endsWith('LineString') ? 'lines' : 'areas';

/** .shp and .shx of shapes of one kind (Esri's description of July 1998): outer rings clockwise, holes against the clock. */
export function shpBytes(
  kind: ShapefileKind,
  shapes: readonly OutGeometry[],
): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const parts = shapes.map(partsOf);
  const lengths = parts.map((each) => contentBytes(kind, each));
  const shp = new Uint8Array(lengths.reduce((sum, length) => sum + 8 + length, 100));
  const shx = new Uint8Array(100 + 8 * shapes.length);
  const view = new DataView(shp.buffer);
  const index = new DataView(shx.buffer);
  let at = 100;
  parts.forEach((each, number) => {
    const length = lengths[number] ?? 0;
    index.setInt32(100 + 8 * number, at / 2, false);
    index.setInt32(104 + 8 * number, length / 2, false);
    view.setInt32(at, number + 1, false);
    view.setInt32(at + 4, length / 2, false);
    writeContent(view, at + 8, kind, each);
    at += 8 + length;
  });
  const box = boxOf(parts.flat());
  writeHead(view, kind, box);
  writeHead(index, kind, box);
  return { shp, shx };
}

function partsOf(shape: OutGeometry): readonly Ring[] {
  switch (shape.type) {
    case 'Point':
      return [[shape.coordinates]];
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
      return shape.coordinates;
    case 'Polygon':
      return turned(shape.coordinates);
    case 'MultiPolygon':
      return shape.coordinates.flatMap(turned);
  }
}

const turned = (rings: readonly Ring[]): readonly Ring[] =>
  rings.map((ring, at) => (isClockwise(ring) === (at === 0) ? ring : ring.toReversed()));

function isClockwise(ring: Ring): boolean {
  const [east0, north0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] ?? [0, 0], ring[at] ?? [0, 0]];
    twice += (x1 - east0) * (y2 - north0) - (x2 - east0) * (y1 - north0);
  }
  return twice <= 0;
}

const contentBytes = (kind: ShapefileKind, parts: readonly Ring[]): number =>
  kind === 'points' ? 20 : 44 + 4 * parts.length + 16 * parts.reduce((sum, part) => sum + part.length, 0);

function writeContent(view: DataView, start: number, kind: ShapefileKind, parts: readonly Ring[]): void {
  view.setInt32(start, types[kind], true);
  const positions = parts.flat();
  let at = start + 4;
  if (kind !== 'points') {
    for (const value of boxOf(parts)) {
      view.setFloat64(at, value, true);
      at += 8;
    }
    view.setInt32(at, parts.length, true);
    view.setInt32(at + 4, positions.length, true);
    at += 8;
    let first = 0;
    for (const part of parts) {
      view.setInt32(at, first, true);
      first += part.length;
      at += 4;
    }
  }
  for (const [x, y] of positions) {
    view.setFloat64(at, x, true);
    view.setFloat64(at + 8, y, true);
    at += 16;
  }
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(parts: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (const [x, y] of part) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return west === Infinity ? [0, 0, 0, 0] : [west, south, east, north];
}

function writeHead(view: DataView, kind: ShapefileKind, box: Box): void {
  view.setInt32(0, 9994, false);
  view.setInt32(24, view.byteLength / 2, false);
  view.setInt32(28, 1000, true);
  view.setInt32(32, types[kind], true);
  box.forEach((value, at) => {
    view.setFloat64(36 + 8 * at, value, true);
  });
}
