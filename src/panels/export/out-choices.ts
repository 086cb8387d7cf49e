import type { Park } from '../../domain/park.ts';
import type { OutFormatId } from '../../export/layers/layer-format.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import { cgcs2000 } from '../../geometry/crs/crs.ts';

/** Formats that ask in which letters texts are written. */
const encoded: readonly OutFormatId[] = ['shapefile', 'boundaryTxt', 'dxf', 'csv'];
export const asksEncoding = (format: OutFormatId): boolean => encoded.includes(format);

/** Formats that know longitude and latitude alone. */
const inDegreesOnly: readonly OutFormatId[] = ['kml', 'kmz', 'geojsonSeq'];
/** Formats of plane metres alone. */
const inMetresOnly: readonly OutFormatId[] = ['boundaryTxt', 'dxf'];

export const asksSystem = (format: OutFormatId): boolean => !inDegreesOnly.includes(format);
export const wantsMetres = (format: OutFormatId): boolean => inMetresOnly.includes(format);

/** The system offered first: degrees where the format has no other or usually has them, else the park's own plane. */
export function usualSystem(format: OutFormatId, park: Park): Crs {
  const isPlain = format === 'kml' || format === 'geojson' || format === 'geojsonSeq';
  if (isPlain || park.plane.kind === 'local-tm') return cgcs2000;
  return { kind: 'plane', plane: park.plane };
}

/** GBK is what the offices' programs expect of these; others are UTF-8. */
export const usualEncoding = (format: OutFormatId): 'utf-8' | 'gb18030' =>
  format === 'boundaryTxt' || format === 'dxf' ? 'gb18030' : 'utf-8';
