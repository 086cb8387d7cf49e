import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { standInForFunction } from './without-eval.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

describe('overlay where code from text is forbidden, as by the page’s Content-Security-Policy', () => {
  it('loads and cuts all the same', () => {
    const program = `
      const { loadOverlay, subtract, inset } = await import('./src/geometry/overlay.ts');
      await loadOverlay();
      const square = (s, l) => [{ outer: [[s, s], [s + l, s], [s + l, s + l], [s, s + l]], holes: [] }];
      const rest = subtract(square(0, 10), [square(2, 3)]);
      const kept = inset(square(0, 10), 1);
      let forbidden = false;
      try { new Function('return 1'); } catch { forbidden = true; }
      console.log(JSON.stringify({ forbidden, holes: rest.area[0].holes.length, kept: kept.area[0].outer.length }));
    `;
    const answer = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--import', 'tsx', '--input-type=module', '-e', program],
      { cwd: repository, encoding: 'utf8' },
    );
    expect(JSON.parse(answer)).toEqual({ forbidden: true, holes: 1, kept: 4 });
  });

  it('puts the real Function back and leaves every other text to it', () => {
    const real = globalThis.Function;
    const putBack = standInForFunction();
    expect(new Function('a', 'return a + 1')(1)).toBe(2);
    putBack();
    expect(globalThis.Function).toBe(real);
  });
});
