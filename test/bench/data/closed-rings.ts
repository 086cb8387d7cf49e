import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';

/** The same rings with the first position repeated at the end, as the peers want them. */
export const closedRings = (
  { ringStart }: FlatAreas,
  coordinates: Float64Array,
): { readonly coordinates: Float64Array; readonly ringStart: Int32Array } => {
  const rings = ringStart.length - 1;
  const closed = new Float64Array(coordinates.length + 2 * rings);
  const starts = new Int32Array(rings + 1);
  let at = 0;
  for (let ring = 0; ring < rings; ring += 1) {
    const open = coordinates.subarray(2 * (ringStart[ring] ?? 0), 2 * (ringStart[ring + 1] ?? 0));
    closed.set(open, at);
    closed.set(open.subarray(0, 2), at + open.length);
    at += open.length + 2;
    starts[ring + 1] = at / 2;
  }
  return { coordinates: closed, ringStart: starts };
};
