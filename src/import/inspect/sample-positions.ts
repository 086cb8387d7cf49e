import type { RawLayer } from '../formats/import-format.ts';

/** Two numbers of a file, in its own system and order. */
export type Pair = readonly [first: number, second: number];

/** At most so many positions, spread over the features, for telling what system they are in. */
const most = 2000;

/** Finite positions of layers as their files have them. */
export function samplePositions(layers: readonly RawLayer[]): readonly Pair[] {
  const features = layers.flatMap(({ features: each }) => each);
  const step = Math.max(1, Math.floor(features.length / most));
  const found: Pair[] = [];
  for (let at = 0; at < features.length && found.length < most; at += step) gather(features[at]?.geometry, found, 0);
  return found;
}

function gather(value: unknown, found: Pair[], depth: number): void {
  if (found.length >= most || depth > 10 || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = value as Record<string, unknown>;
    gather(coordinates ?? geometries, found, depth + 1);
    return;
  }
  const [first, second] = value as readonly unknown[];
  if (typeof first === 'number' && typeof second === 'number') {
    if (Number.isFinite(first) && Number.isFinite(second)) found.push([first, second]);
    return;
  }
  for (const each of value) gather(each, found, depth + 1);
}
