import type { LayerFormat } from '../layer-format.ts';

/** DXF for CAD: outlines, lines and points by layers, names as texts. */
export const dxfOut: LayerFormat = {
  id: 'dxf',
  extension: 'dxf',
  mime: 'image/vnd.dxf',
  write: async (...input) => (await import('./write-dxf.ts')).writeDxf(...input),
};
