import { geojsonOut, geojsonSeqOut } from './geojson/geojson.ts';
import type { LayerFormat } from './layer-format.ts';

/** Every format that layers go out in. Writers are loaded when first used; none belongs to the first load. */
export const layerFormats: readonly LayerFormat[] = [geojsonOut, geojsonSeqOut];
