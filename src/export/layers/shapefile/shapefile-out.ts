import type { LayerFormat } from '../layer-format.ts';

/** Esri Shapefiles in one zip, one a layer and kind of shape. */
export const shapefileOut: LayerFormat = {
  id: 'shapefile',
  extension: 'zip',
  mime: 'application/zip',
  write: async (...input) => (await import('./write-shapefile.ts')).writeShapefile(...input),
};
