import { boundaryTxtOut } from './boundary-txt/boundary-txt.ts';
import { csvOut } from './csv/csv-out.ts';
import { dxfOut } from './dxf/dxf.ts';
import { geojsonOut, geojsonSeqOut } from './geojson/geojson.ts';
import { kmlOut, kmzOut } from './kml/kml-out.ts';
import type { LayerFormat } from './layer-format.ts';
import { shapefileOut } from './shapefile/shapefile-out.ts';
import { xlsxOut } from './xlsx/xlsx-out.ts';

/** Every format that layers go out in. Writers are loaded when first used; none belongs to the first load. */
export const layerFormats: readonly LayerFormat[] = [
  geojsonOut,
  geojsonSeqOut,
  shapefileOut,
  kmlOut,
  kmzOut,
  boundaryTxtOut,
  dxfOut,
  csvOut,
  xlsxOut,
];
