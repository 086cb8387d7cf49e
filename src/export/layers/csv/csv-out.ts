import type { LayerFormat } from '../layer-format.ts';

/** A text table with a column of WKT. */
export const csvOut: LayerFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  write: async (...input) => (await import('./write-csv-layers.ts')).writeCsvLayers(...input),
};
