import type { MapLayer } from '../layers/layer.ts';

const sizes = ['text-size', 'icon-size'] as const;

/** A size of a layer times a factor. Of a size by zoom each stop grows: MapLibre wants zoom outermost. */
function grown(size: unknown, factor: number): unknown {
  if (typeof size === 'number') return size * factor;
  if (!Array.isArray(size)) return size;
  const [operator] = size;
  // ['interpolate', curve, input, zoom, size, zoom, size …] and ['step', input, size, zoom, size …]
  const first = operator === 'interpolate' ? 4 : operator === 'step' ? 2 : null;
  if (first === null) return ['*', factor, size];
  return size.map((part, index) => (index >= first && (index - first) % 2 === 0 ? grown(part, factor) : part));
}

/** A layer with names and signs for readers who sit some metres off. */
export function bigText(layer: MapLayer, factor: number): MapLayer {
  if (layer.type !== 'symbol' || !layer.layout || factor === 1) return layer;
  const larger = Object.entries(layer.layout).map(([key, value]) =>
    sizes.some((size) => size === key) ? [key, grown(value, factor)] : [key, value],
  );
  return { ...layer, layout: Object.fromEntries(larger) } as MapLayer;
}
