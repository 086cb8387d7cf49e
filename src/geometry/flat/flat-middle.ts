import type { LonLat } from '../shapes.ts';

/** Middle of the box around interleaved positions; what is not finite is passed over. 0/0 of none. */
export const flatMiddle = (coordinates: Float64Array): LonLat => {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const first = coordinates[i] ?? 0;
    const second = coordinates[i + 1] ?? 0;
    if (!Number.isFinite(first) || !Number.isFinite(second)) continue;
    if (first < west) west = first;
    if (first > east) east = first;
    if (second < south) south = second;
    if (second > north) north = second;
  }
  return west <= east ? [(west + east) / 2, (south + north) / 2] : [0, 0];
};
