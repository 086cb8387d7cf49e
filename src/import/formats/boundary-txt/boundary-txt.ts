import type { ImportFormat } from '../import-format.ts';
import { boundarySources } from './recognise-boundary-txt.ts';

/** 界址点坐标 TXT, in every dialect that is in use. */
export const boundaryTxt: ImportFormat = {
  id: 'boundaryTxt',
  recognise: boundarySources,
  async read(source, options) {
    const { readBoundaryTxt } = await import('./read-boundary-txt.ts');
    return readBoundaryTxt(source, options);
  },
};
