import type { MapLayer } from '../layers/layer.ts';
import { bigText } from './big-text.ts';

/** Roads a visitor comes by; the names of all the others would only stand in the way. */
const namedRoads = ['expressway', 'link', 'arterial'];

function forVisitor(layer: MapLayer): MapLayer {
  if (layer.id === 'road-name' && layer.type === 'symbol') {
    return { ...layer, filter: ['all', ['has', 'name'], ['in', ['get', 'class'], ['literal', namedRoads]]] };
  }
  if (layer.id === 'water-name' && layer.type === 'symbol') {
    // The map is turned from stop to stop: a name that lies along its river would stand on its head.
    const { 'text-rotate': _, 'text-rotation-alignment': __, ...layout } = layer.layout ?? {};
    return { ...layer, layout };
  }
  return layer;
}

/** The layers of the map as a visitor sees them: fewer names, and larger by a factor. */
export const visitorLayers = (layers: readonly MapLayer[], textScale: number): readonly MapLayer[] =>
  layers.map((layer) => bigText(forVisitor(layer), textScale));
