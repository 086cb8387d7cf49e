import type { LayerFormat } from '../layer-format.ts';

/** GeoJSON, one collection for all layers. */
export const geojsonOut: LayerFormat = {
  id: 'geojson',
  extension: 'geojson',
  mime: 'application/geo+json',
  write: async (...input) => (await import('./write-geojson.ts')).writeGeojsonLayers(...input),
};

/** GeoJSON, a feature a line. */
export const geojsonSeqOut: LayerFormat = {
  id: 'geojsonSeq',
  extension: 'ndjson',
  mime: 'application/geo+json-seq',
  write: async (...input) => (await import('./write-geojson.ts')).writeGeojsonSeq(...input),
};
