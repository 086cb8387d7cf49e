import type { ImportFormat } from '../import-format.ts';
import { oneByOne } from '../recognise.ts';

/** Tables of text: one row a line, cells parted by commas, semicolons, tabs or bars. */
export const csv: ImportFormat = {
  id: 'csv',
  recognise: (files) => oneByOne('csv', files, ({ name }) => /\.(csv|tsv|tab)$/i.test(name)),
  read: async (source, options) => (await import('./read-csv.ts')).readCsv(source, options),
};
