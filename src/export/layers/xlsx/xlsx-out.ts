import type { LayerFormat } from '../layer-format.ts';

/** A workbook, one sheet a layer, with a column of WKT. */
export const xlsxOut: LayerFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (...input) => (await import('./write-xlsx-layers.ts')).writeXlsxLayers(...input),
};
