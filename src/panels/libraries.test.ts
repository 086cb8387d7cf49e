import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraries } from './libraries.ts';

const read = (path: string): { dependencies?: Record<string, string>; license?: string } =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('the libraries named in the product', () => {
  it('are those it is built with, each once', () => {
    const named = libraries.flatMap(({ packages }) => packages).sort();
    expect(named).toEqual(Object.keys(read('package.json').dependencies ?? {}).sort());
  });

  it('stand under the licence their package states', () => {
    // npm's older spelling of the same licence.
    const spdx: Readonly<Record<string, string>> = { 'LGPL-3': 'LGPL-3.0' };
    for (const { packages, licence } of libraries)
      for (const name of packages) {
        const { license = '' } = read(`node_modules/${name}/package.json`);
        expect([name, spdx[license] ?? license]).toEqual([name, licence]);
      }
  });
});
