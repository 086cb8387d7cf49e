import { byZOrder } from '../z-order.ts';
import { buildingLayers } from './building-layers.ts';
import { ephemeralLayers } from './ephemeral-layers.ts';
import { groundLayers } from './ground-layers.ts';
import { landLayers } from './land-layers.ts';
import type { LayerLook, MapLayer } from './layer.ts';
import { markLayers } from './mark-layers.ts';
import { nameLayers } from './name-layers.ts';
import { networkLayers } from './network-layers.ts';
import { sketchLayers } from './sketch-layers.ts';

/** All layers over the paper, in the order of the register. */
export function mapLayers(look: LayerLook): readonly MapLayer[] {
  return [
    ...groundLayers(look),
    ...landLayers(look),
    ...networkLayers(look),
    ...buildingLayers(look),
    ...nameLayers(look),
    ...markLayers(look),
    ...sketchLayers(look),
    ...ephemeralLayers(look),
  ].sort(byZOrder);
}
