import type { FilterSpecification } from 'maplibre-gl';
import type { MapLayer } from '../layers/layer.ts';

export type LayerChange =
  | { readonly kind: 'paint' | 'layout'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly kind: 'filter'; readonly id: string; readonly value: FilterSpecification | undefined };

/** The single properties to set so that `before` looks like `after`. The list of layers itself never changes. */
export function layerDiff(before: readonly MapLayer[], after: readonly MapLayer[]): readonly LayerChange[] {
  if (before === after) return [];
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer): LayerChange[] => {
    const old = known.get(layer.id);
    if (!old) return [];
    return [
      ...changes('layout', layer.id, old.layout ?? {}, layer.layout ?? {}),
      ...changes('paint', layer.id, old.paint ?? {}, layer.paint ?? {}),
      ...(same(old.filter, layer.filter) ? [] : [{ kind: 'filter', id: layer.id, value: layer.filter } as const]),
    ];
  });
}

function changes(kind: 'paint' | 'layout', id: string, old: object, next: object): LayerChange[] {
  const before = new Map(Object.entries(old));
  const after = new Map(Object.entries(next));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !same(before.get(key), after.get(key)))
    .map((key) => ({ kind, id, key, value: after.get(key) }));
}

/** Style values are small JSON; their text is their identity. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
