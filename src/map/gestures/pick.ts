import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection, SelectionKind } from '../../store/selection.ts';
import type { LayerName } from '../z-order.ts';

/** What can be pointed at, what matters most first. A mark stands for the thing whose id it carries. */
const pickable: readonly { readonly layers: readonly LayerName[]; readonly kind: SelectionKind }[] = [
  { layers: ['placement-mark'], kind: 'placement' },
  { layers: ['facility-mark'], kind: 'facility' },
  { layers: ['placement-fill'], kind: 'placement' },
  { layers: ['building', 'building-3d'], kind: 'building' },
  { layers: ['parcel-fill'], kind: 'parcel' },
  { layers: ['facility-ground', 'facility-edge'], kind: 'facility' },
  { layers: ['road', 'road-bridge', 'road-planned'], kind: 'road' },
  { layers: ['zone-pattern', 'zone-band', 'zone-spot'], kind: 'zone' },
];

const allLayers = pickable.flatMap(({ layers }) => layers);

/**
 * The thing under a point of the map. MapLibre answers once for each tile a feature lies in, so only the first answer
 * of the first kind that is found counts.
 */
export function pickAt(map: MapLibreMap, x: number, y: number): Selection | null {
  const found = map.queryRenderedFeatures([x, y], { layers: allLayers.filter((layer) => map.getLayer(layer)) });
  for (const { layers, kind } of pickable) {
    const hit = found.find((feature) => (layers as readonly string[]).includes(feature.layer.id));
    const id: unknown = hit?.properties.id;
    if (typeof id === 'string') return { kind, id };
  }
  return null;
}
