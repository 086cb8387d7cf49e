import type { ImportFormat } from '../import-format.ts';
import { oneByOne } from '../recognise.ts';
import { isBinaryDxf, isTextDxf } from './dxf-head.ts';

/** DXF drawings of any version, as text; binary ones are known and refused with that reason. */
export const dxf: ImportFormat = {
  id: 'dxf',
  recognise: (files) => oneByOne('dxf', files, ({ bytes }) => isTextDxf(bytes) || isBinaryDxf(bytes)),
  read: async (source, options) => (await import('./read-dxf.ts')).readDxf(source, options),
};
