import { gzipSync } from 'node:zlib';

/**
 * A file the one HTML file carries inside: packed where the page turns it into a blob when it starts, as a data address
 * where a worker fetches it (from a file opened by double-click a worker may not fetch the page's blobs).
 */
export type CarriedFile =
  | { readonly kind: 'blob'; readonly mime: string; readonly packed: string }
  | { readonly kind: 'address'; readonly address: string };

const mimeOf: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
};

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The name tells how a file is carried; a kind of file nobody thought of yet stops the build. */
export function carriedFile(name: string, source: string | Uint8Array): CarriedFile {
  const mime = mimeOf[endingOf(name)];
  if (mime === undefined) throw new Error(`${name}: one-file.ts does not know how to carry this kind of file`);
  const bytes = Buffer.from(source);
  if (mime === 'application/wasm')
    return { kind: 'address', address: `data:${mime};base64,${bytes.toString('base64')}` };
  return { kind: 'blob', mime, packed: gzipSync(bytes, { level: 9 }).toString('base64') };
}

/** A worker is started from its text; everything else is fetched. */
export const isScript = (name: string): boolean => mimeOf[endingOf(name)] === 'text/javascript';
