import { createHash } from 'node:crypto';

/** What one page is put together from. */
export interface PageParts {
  /** The HTML the build starts from; its script, icon and manifest are exchanged or left out. */
  readonly page: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly needs: { readonly wasm: boolean; readonly workers: boolean; readonly fetching: boolean };
}

/** The parser of HTML reads line ends and NUL its own way, and the hash of the policy is over what it has read. */
const asParsed = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\\x00');

/** Nothing in a script may look like the end of the element it stands in, or like the beginning of a comment. */
const asScript = (code: string): string => asParsed(code).replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The one script and the one style sheet by their hashes, workers from what the script itself has made; nothing else. */
const policyOf = (script: string, style: string, { wasm, workers, fetching }: PageParts['needs']): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    workers ? 'worker-src blob:' : "worker-src 'none'",
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    fetching ? 'connect-src data: blob:' : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const iconAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** Puts `added` before or after what `pattern` finds; a page without it is not the page this was written for. */
function insert(page: string, pattern: RegExp, place: (found: string) => string): string {
  if (!pattern.test(page)) throw new Error(`the page has nothing like ${pattern.source}`);
  // As a function: what is inserted may hold the signs `replace` reads as instructions.
  return page.replace(pattern, place);
}

/** The page as one file: policy first, style in the head, the script last in the body. */
export function assemblePage(parts: PageParts): string {
  const script = asScript(parts.script);
  const style = asParsed(parts.style);
  if (/<\/style/i.test(style)) throw new Error('the style sheet would end its element');
  let page = parts.page
    .replaceAll(/[ \t]*<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/[ \t]*<link rel="(?:manifest|icon|apple-touch-icon)"[^>]*>\n?/g, '')
    .replaceAll(/[ \t]*<script type="module"[^>]*><\/script>\n?/g, '');
  page = insert(
    page,
    /<meta charset="UTF-8" \/>/,
    (found) =>
      `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(script, style, parts.needs)}" />`,
  );
  page = insert(
    page,
    /<\/head>/,
    (found) => `  <link rel="icon" href="${iconAddress(parts.icon)}" />\n    <style>${style}</style>\n  ${found}`,
  );
  return insert(page, /<\/body>/, (found) => `  <script type="module">${script}</script>\n  ${found}`);
}
