import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** ISO times in the properties of a document, which libraries fill with the moment of writing. */
const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/**
 * The same package with the day it is made for in place of the clock's, so that equal input gives equal bytes; zipped in one
 * go. `change` may set right what a library writes wrong, part by part.
 */
export function zipAgain(
  bytes: Uint8Array,
  madeOn: string,
  change: (path: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  const day = `${madeOn.slice(0, 10)}T00:00:00Z`;
  const parts = Object.entries(unzipSync(bytes))
    // Entries for folders say nothing.
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, data]): [string, Uint8Array] => {
      if (!/\.(xml|rels)$/.test(path)) return [path, data];
      const xml = strFromU8(data);
      return [path, strToU8(change(path, path === 'docProps/core.xml' ? xml.replace(times, `$1${day}$2`) : xml))];
    });
  // The zip format counts from 1980.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}
