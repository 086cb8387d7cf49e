import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zhCN } from '../src/locale/zh-CN/index.ts';
import { restZhCN } from '../src/locale/zh-CN/rest.ts';

/** Every file the page loads at once, and what it loads without waiting for the rest of the sentences. */
function firstPage(start: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+\.tsx?)';/gm))
      if (path) visit(join(dirname(file), path));
    // Loaded a moment later, on the first page all the same.
    for (const [, path] of text.matchAll(/\bimport\('(\.[^']+\.tsx?)'\)(?!.*withSentences)/g))
      if (path && /map-view|site-table|layers-panel/.test(path)) visit(join(dirname(file), path));
  };
  for (const file of start) visit(file);
  return seen;
}

const first: Readonly<Record<string, Readonly<Record<string, string>>>> = zhCN;
const later: Readonly<Record<string, Readonly<Record<string, string>>>> = restZhCN;

describe('the first page', () => {
  it('says nothing that is loaded later', () => {
    const files = [...firstPage(['src/main.tsx', 'src/app/start-app.tsx'])];
    expect(files.length).toBeGreaterThan(100);
    const unsaid = files
      .filter((file) => !file.startsWith('src/export/'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\b([a-z]+):([A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9])[`']/g)].flatMap(
          ([, namespace, key]) => {
            if (!namespace || !key) return [];
            const isLater = key in (later[namespace] ?? {}) && !(key in (first[namespace] ?? {}));
            return isLater ? [`${file}: ${namespace}:${key}`] : [];
          },
        ),
      );
    expect(unsaid).toEqual([]);
  });
});
