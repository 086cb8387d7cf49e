import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assemblePage } from '../build/one-file/assemble-page.ts';
import { carriedFile } from '../build/one-file/carried-file.ts';

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="UTF-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
  </head>
  <body>
    <div id="root"></div>
    <script type="application/json" id="show">null</script>
    <script type="module" src="./src/main.tsx"></script>
  </body>
</html>
`;
const nothing = { wasm: false, workers: false, fetching: false };
const assembled = (script: string, style = 'a{color:red}', needs = nothing) =>
  assemblePage({ page, script, style, icon: '<svg/>', needs });
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const scriptOf = (html: string): string => /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page in one file', () => {
  it('names its one script and its one style by what stands between their tags', () => {
    const html = assembled("document.title = '亩图';");
    expect(policyOf(html)).toContain(`script-src ${hashOf(scriptOf(html))};`);
    expect(policyOf(html)).toContain(`style-src ${hashOf('a{color:red}')};`);
    expect(html).not.toMatch(/src=|href="\.|manifest/);
    expect(html).toContain('<script type="application/json" id="show">null</script>');
  });

  it('allows only what is carried', () => {
    expect(policyOf(assembled(''))).toMatch(/default-src 'none'.*worker-src 'none'.*connect-src 'none'/);
    const whole = policyOf(assembled('', '', { wasm: true, workers: true, fetching: true }));
    expect(whole).toContain("'wasm-unsafe-eval'; worker-src blob:;");
    expect(whole).toContain('connect-src data: blob:;');
    expect(whole).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('keeps a script whole that speaks of scripts, comments and replacement signs', () => {
    const code = "const $ = '</script><!-- <script>'; const end = `$&$'$1`;";
    const inPage = scriptOf(assembled(code));
    expect(inPage).toBe("const $ = '\\x3C/script>\\x3C!-- \\x3Cscript>'; const end = `$&$'$1`;");
    expect(new Function(`${inPage} return $;`)()).toBe('</script><!-- <script>');
  });

  it('hashes line ends as a browser reads them', () => {
    const html = assembled('const a = `1\r\n2`;');
    expect(scriptOf(html)).toBe('const a = `1\n2`;');
    expect(policyOf(html)).toContain(hashOf('const a = `1\n2`;'));
  });
});

describe('a file carried in the page', () => {
  it('is packed, or an address where a worker fetches it', () => {
    const json = carriedFile('assets/park.json', '{"name":"思劳"}');
    expect(json.kind === 'blob' && gunzipSync(Buffer.from(json.packed, 'base64')).toString()).toBe('{"name":"思劳"}');
    expect(carriedFile('assets/clip.wasm', new Uint8Array([0, 97, 115, 109]))).toEqual({
      kind: 'address',
      address: 'data:application/wasm;base64,AGFzbQ==',
    });
  });

  it('of an unknown kind stops the build instead of being left out', () => {
    expect(() => carriedFile('assets/face.woff2', '')).toThrow('face.woff2');
  });
});
