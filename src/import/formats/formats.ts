import { boundaryTxt } from './boundary-txt/boundary-txt.ts';
import { csv } from './csv/csv-format.ts';
import { dxf } from './dxf/dxf.ts';
import { geojson, geojsonSeq } from './geojson/geojson.ts';
import type { ImportFormat } from './import-format.ts';
import { kmlFormat } from './kml/kml-format.ts';
import { shapefileFormat } from './shapefile/shapefile-format.ts';
import { xlsx } from './xlsx/xlsx-format.ts';

/** Every format that comes in, in the order in which they are asked whether a file is theirs. */
export const importFormats: readonly ImportFormat[] = [
  shapefileFormat,
  kmlFormat,
  dxf,
  boundaryTxt,
  geojsonSeq,
  geojson,
  csv,
  xlsx,
];
