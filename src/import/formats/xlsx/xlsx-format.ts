import type { ImportFormat } from '../import-format.ts';
import { oneByOne } from '../recognise.ts';

/** Workbooks of Excel and WPS. Old binary ones are taken too, so that it can be said what to do with them. */
export const xlsx: ImportFormat = {
  id: 'xlsx',
  recognise: (files) => oneByOne('xlsx', files, ({ name }) => /\.(xlsx|xlsm|xltx|xls|xlt|xlsb|et)$/i.test(name)),
  read: async (source, options) => (await import('./read-xlsx.ts')).readXlsx(source, options),
};
