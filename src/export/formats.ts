import type { ExportFormat } from './export-format.ts';

/** The parcel summary in every format. Writers are loaded when first used; none belongs to the first load. */
export const formats: readonly ExportFormat[] = [
  {
    id: 'csv',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    write: async (...input) => (await import('./csv.ts')).writeCsv(...input),
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (...input) => (await import('./xlsx.ts')).writeXlsx(...input),
  },
  {
    id: 'geojson',
    extension: 'geojson',
    mime: 'application/geo+json',
    write: async (...input) => (await import('./geojson.ts')).writeGeojson(...input),
  },
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    write: async (...input) => (await import('./json.ts')).writeJson(...input),
  },
];

export function formatOf(id: string): ExportFormat | undefined {
  return formats.find((format) => format.id === id);
}
