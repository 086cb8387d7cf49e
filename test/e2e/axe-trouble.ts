import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every rule of WCAG 2.2 at the levels A and AA (among them the size of targets, which axe does not run by itself), and what axe calls good practice. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Whatever axe-core finds on what is on the screen, of any weight. */
export async function axeTrouble(page: Page): Promise<string[]> {
  // Injected through the debugger, as the page's own policy rightly refuses foreign scripts.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations } = (await page.evaluate(
    (asked) => (window as unknown as { axe: { run(asked: object): Promise<unknown> } }).axe.run(asked),
    options,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`.trim()),
  );
}
