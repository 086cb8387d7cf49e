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

  it('answers with and without `new`, since minifiers drop it', () => {
    const putBack = standInForFunction();
    const names = [
      'humanName',
      'throwBindingError',
      'invoker',
      'fn',
      'runDestructors',
      'fromRetWire',
      'toClassParamWire',
    ];
    const body =
      'return function (arg0) {\nvar rv = invoker(fn, arg0Wired);\nvar ret = fromRetWire(rv);\nreturn ret;\n}';
    const captured = [
      'sum',
      null,
      (target: number, value: number) => target + value,
      40,
      null,
      (value: number) => value,
      null,
      (_: unknown, value: number) => value,
    ];
    const make = globalThis.Function as unknown as (
      names: readonly string[],
      body: string,
    ) => (...c: unknown[]) => (v: number) => number;
    const built = Reflect.construct(globalThis.Function, [[...names, 'toArg0Wire'], body]);
    expect(make([...names, 'toArg0Wire'], body)(...captured)(2)).toBe(42);
    expect(built(...captured)(2)).toBe(42);
    putBack();
  });

  it('puts the real Function back and leaves every other text to it', () => {
    const real = globalThis.Function;
    const putBack = standInForFunction();
    expect(new Function('a', 'return a + 1')(1)).toBe(2);
    expect(Function('a', 'return a + 1')(1)).toBe(2);
    putBack();
    expect(globalThis.Function).toBe(real);
  });
});
