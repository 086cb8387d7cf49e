import type { LayerFormat } from '../layer-format.ts';

/** 界址点坐标 TXT: as it came in, or in a named dialect. */
export const boundaryTxtOut: LayerFormat = {
  id: 'boundaryTxt',
  extension: 'txt',
  mime: 'text/plain',
  write: async (...input) => (await import('./write-boundary-txt.ts')).writeBoundaryTxt(...input),
};
