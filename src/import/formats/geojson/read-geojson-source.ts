import { samplePositions } from '../../inspect/sample-positions.ts';
import { baseName } from '../base-name.ts';
import type { ReadingOptions, Source, SourceReading } from '../import-format.ts';
import { decodeText } from '../text-encoding.ts';
import { readGeojsonText } from './read-geojson-text.ts';
import { statedCrs } from './stated-crs.ts';

/** One GeoJSON file: a layer in the system it states. */
export async function readGeojsonSource({ name, files }: Source, options: ReadingOptions): Promise<SourceReading> {
  const [file] = files;
  const bytes = file?.bytes ?? new Uint8Array();
  options.onProgress?.(0, bytes.length);
  const { text, reading } = decodeText(bytes, { chosen: options.encoding });
  const read = readGeojsonText(name, text);
  options.signal?.throwIfAborted();
  const layer = { name: read.name ?? baseName(name), features: read.features };
  options.onProgress?.(bytes.length, bytes.length);
  return {
    encoding: reading,
    crs: statedCrs(read.crs, samplePositions([layer])),
    layers: read.readable ? [layer] : [],
    tables: [],
    rejected: read.rejected.map((each) => ({ ...each, layer: layer.name })),
    issues: read.issues,
    readable: read.readable,
  };
}
