import type { ImportFormat } from '../import-format.ts';
import { isText, oneByOne, startOfText } from '../recognise.ts';
import type { SourceFile } from '../source-file.ts';
import { withoutSeparator } from './record-separator.ts';

/** A project file or a park folder's list is JSON too, and has its own door. */
const isOfOurs = (start: string): boolean => /"format"\s*:\s*"mutu-/.test(start);

const isSequence = ({ name, bytes }: SourceFile): boolean => {
  if (/\.(ndjson|jsonl|geojsonl|geojsons|geojsonseq)$/i.test(name)) return true;
  const [first = '', second = ''] = startOfText(bytes).split(/\r?\n/, 2);
  const opensFeature = /^\s*\{"type":\s*"Feature"/.test(withoutSeparator(first));
  return opensFeature && first.trimEnd().endsWith('}') && withoutSeparator(second).trimStart().startsWith('{');
};

const isJson = ({ name, bytes }: SourceFile): boolean => {
  const start = startOfText(bytes);
  if (!/^\s*[{[]/.test(withoutSeparator(start))) return /\.(geo)?json$/i.test(name) && isText(bytes);
  return (/\.(geo)?json$/i.test(name) || /"(features|geometry|coordinates)"/.test(start)) && !isOfOurs(start);
};

/** GeoJSON (RFC 7946, and the older one with a `crs` member). */
export const geojson: ImportFormat = {
  id: 'geojson',
  recognise: (files) => oneByOne('geojson', files, (file) => isJson(file) && !isSequence(file)),
  read: async (source, options) => (await import('./read-geojson-source.ts')).readGeojsonSource(source, options),
};

/** Newline-delimited GeoJSON, with or without the record separator of RFC 8142. */
export const geojsonSeq: ImportFormat = {
  id: 'geojsonSeq',
  recognise: (files) => oneByOne('geojsonSeq', files, (file) => isSequence(file)),
  read: async (source, options) => (await import('./read-geojson-seq.ts')).readGeojsonSeq(source, options),
};
