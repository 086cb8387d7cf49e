import { DOMParser, type Document } from '@xmldom/xmldom';

export type XmlReading =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Strict parsing: whatever the parser would have to guess at is a fault. The text has been scanned: it declares no entities. */
export function parseXml(text: string): XmlReading {
  let message = '';
  const parser = new DOMParser({
    // As XML 1.0 says; the parser's own way is that of 1.1, which turns U+0085, U+2028 and U+2029 into line ends.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
    onError: (level, told) => {
      if (level === 'warning') return;
      message = told;
      throw new Error(told);
    },
  });
  try {
    return { ok: true, document: parser.parseFromString(text, 'text/xml') };
  } catch (error) {
    const line = (error as { readonly locator?: { readonly lineNumber?: number } }).locator?.lineNumber ?? 1;
    return { ok: false, line, message: message || (error instanceof Error ? error.message : String(error)) };
  }
}

/** An opening tag that declares every prefix the file uses: those it declares itself, and those it forgot. */
export function wrapperTag(root: string, prefixes: ReadonlySet<string>): string {
  const declared = [...root.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"[^"<]*"|'[^'<]*')/g)];
  const names = new Set(declared.map(([, name = '']) => name));
  const forgotten = [...prefixes].filter((name) => !names.has(name) && name !== 'xml' && name !== 'xmlns');
  return `<kml${declared.map(([text]) => text).join('')}${forgotten.map((name) => ` xmlns:${name}="urn:undeclared:${name}"`).join('')}>`;
}
