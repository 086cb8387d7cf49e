import type { ImportFormat } from '../import-format.ts';
import { groupShapefiles } from './shapefile-group.ts';

/** Esri Shapefile: .shp with .dbf, .shx, .prj and .cpg, or a .dbf alone. */
export const shapefileFormat: ImportFormat = {
  id: 'shapefile',
  recognise: groupShapefiles,
  read: async (source, options) => (await import('./read-shapefile.ts')).readShapefile(source, options),
};
