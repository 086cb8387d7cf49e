import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';

/** A polygon as PostGIS takes it in text: extended well-known binary in hexadecimal, with its SRID where one is given. */
export const polygonHex = (
  { ringStart, polygonStart }: FlatAreas,
  coordinates: Float64Array,
  polygon: number,
  srid = 0,
): string => {
  const first = polygonStart[polygon] ?? 0;
  const last = polygonStart[polygon + 1] ?? first;
  const positions = (ringStart[last] ?? 0) - (ringStart[first] ?? 0) + (last - first);
  const bytes = Buffer.alloc(13 + 4 * (last - first) + 16 * positions);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(0x2000_0003, 1);
  bytes.writeUInt32LE(srid, 5);
  bytes.writeUInt32LE(last - first, 9);
  let at = 13;
  for (let ring = first; ring < last; ring += 1) {
    const from = ringStart[ring] ?? 0;
    const to = ringStart[ring + 1] ?? from;
    bytes.writeUInt32LE(to - from + 1, at);
    at += 4;
    for (let k = 0; k <= to - from; k += 1) {
      const position = k === to - from ? from : from + k;
      bytes.writeDoubleLE(coordinates[2 * position] ?? Number.NaN, at);
      bytes.writeDoubleLE(coordinates[2 * position + 1] ?? Number.NaN, at + 8);
      at += 16;
    }
  }
  return bytes.toString('hex');
};
