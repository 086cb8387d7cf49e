import { openShp } from 'shapefile';
import { nestRings, type RawRing } from './nest-rings.ts';
import { type ShpHeader, shapeKind, shpHeaderBytes } from './shp-header.ts';
import type { ShpRecord } from './shp-records.ts';

/** A shape as GeoJSON in the file's own system; null: the record says there is none. */
export interface RawShape {
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  /** Rings run against the rule of the format; which is a hole was found otherwise. */
  readonly isRewound: boolean;
}

/**
 * Shapes of the sound records. The library reads the coordinates, with three cares taken for it. It is given sound records only,
 * since it skips or throws at others. Polygons are given as lines (the records are laid out alike), since it sorts rings by
 * their direction alone, so that a hole that runs the wrong way becomes land, and drops what it cannot sort. Heights, which it
 * leaves out, are read beside it where any is not zero.
 */
export async function readShapes(
  shp: Uint8Array,
  header: ShpHeader,
  records: readonly ShpRecord[],
  onShape: (index: number) => void = () => undefined,
): Promise<readonly RawShape[]> {
  const kind = shapeKind(header.type);
  const source = await openShp(soundRecords(shp, header, records));
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const shapes: RawShape[] = [];
  for (const [index, record] of records.entries()) {
    onShape(index);
    const { value } = await source.read();
    const parts = partsOf(value);
    if (kind?.z && parts !== null) addHeights(view, record, parts, kind.form);
    if (parts === null || kind === null) shapes.push({ geometry: null, isRewound: false });
    else shapes.push(shapeOf(kind.form, parts));
  }
  return shapes;
}

type Parts = (readonly number[][])[];

/** A .shp of these records alone, polygons called lines. */
function soundRecords(shp: Uint8Array, header: ShpHeader, records: readonly ShpRecord[]): Uint8Array {
  const asLines = (type: number): number => (shapeKind(type)?.form === 'rings' ? type - 2 : type);
  const out = new Uint8Array(records.reduce((sum, { bytes }) => sum + 8 + bytes, shpHeaderBytes));
  const view = new DataView(out.buffer);
  out.set(shp.subarray(0, shpHeaderBytes));
  view.setInt32(32, asLines(header.type), true);
  let at = shpHeaderBytes;
  for (const [index, { start, bytes, type }] of records.entries()) {
    view.setInt32(at, index + 1, false);
    view.setInt32(at + 4, bytes / 2, false);
    out.set(shp.subarray(start, start + bytes), at + 8);
    view.setInt32(at + 8, asLines(type), true);
    at += 8 + bytes;
  }
  return out;
}

/** The library's coordinates as a list of parts; null where there is nothing. */
function partsOf(value: { readonly type: string; readonly coordinates: unknown } | null | undefined): Parts | null {
  if (!value) return null;
  const { coordinates } = value;
  const parts =
    value.type === 'Point'
      ? [[coordinates as number[]]]
      : value.type === 'MultiLineString'
        ? (coordinates as number[][][])
        : [coordinates as number[][]];
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : null;
}

/** Where heights stand behind the plan coordinates (after their range, but for a point), and are not all zero or “no data”. */
function addHeights(view: DataView, record: ShpRecord, parts: Parts, form: string): void {
  const positions = parts.flat();
  const first = form === 'point' ? 20 : 16 * positions.length + 16 + headOf(view, record, form);
  if (first + 8 * positions.length > record.bytes) return;
  const heights = positions.map((_, index) => view.getFloat64(record.start + first + 8 * index, true));
  if (!heights.some((height) => height !== 0 && height > -1e38)) return;
  positions.forEach((position, index) => {
    const height = heights[index] ?? 0;
    if (height > -1e38) position.push(height);
  });
}

/** Bytes before the first position of a shape of many. */
const headOf = (view: DataView, { start }: ShpRecord, form: string): number =>
  form === 'points' ? 40 : 44 + 4 * view.getInt32(start + 36, true);

function shapeOf(form: string, parts: Parts): RawShape {
  const plain = (type: string, coordinates: unknown): RawShape => ({
    geometry: { type, coordinates },
    isRewound: false,
  });
  const [first = []] = parts;
  switch (form) {
    case 'point':
      return plain('Point', first[0]);
    case 'points':
      return first.length === 1 ? plain('Point', first[0]) : plain('MultiPoint', first);
    case 'lines':
      return parts.length === 1 ? plain('LineString', first) : plain('MultiLineString', parts);
    default: {
      const { polygons, isAsWanted } = nestRings(parts as readonly RawRing[]);
      const [only] = polygons;
      const geometry =
        polygons.length === 1
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates: polygons };
      return { geometry, isRewound: !isAsWanted };
    }
  }
}
