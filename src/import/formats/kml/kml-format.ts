import type { ImportFormat } from '../import-format.ts';
import { isText, oneByOne, startOfText } from '../recognise.ts';
import type { SourceFile } from '../source-file.ts';
import { archiveKind } from '../zip/archive-kind.ts';
import { isZip, readZipDirectory } from '../zip/zip-directory.ts';

/** By its ending, or by what it begins with whatever it is called. */
function isKml({ name, bytes }: SourceFile): boolean {
  if (isZip(bytes)) {
    const directory = readZipDirectory(bytes);
    return /\.kmz$/i.test(name) || (directory.ok && archiveKind(name, directory.members) === 'kmz');
  }
  return (
    /\.kml$/i.test(name) ||
    (isText(bytes) && /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(\w+:)?kml[\s>]/.test(startOfText(bytes)))
  );
}

/** KML, and KMZ (a zip around one). */
export const kmlFormat: ImportFormat = {
  id: 'kml',
  recognise: (files) => oneByOne('kml', files, isKml),
  read: async (source, options) => (await import('./read-kml.ts')).readKml(source, options),
};
