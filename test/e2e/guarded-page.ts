import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

const packageVersion: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** Runs in the page before anything of the program does. */
const tourLeft = (version: string) => {
  try {
    if (!localStorage.getItem('mutu.help'))
      localStorage.setItem('mutu.help', JSON.stringify({ tourLeft: true, version }));
  } catch {
    // A frame without storage of its own.
  }
};

/**
 * A page that fails its test on any request to another origin, any breach of the security policy and any uncaught error.
 * Every journey uses it, so that none of the three can creep in unnoticed. `firstRun`: the browser has never seen the
 * program; elsewhere the tour was left before, as it is for who works with it every day.
 */
export const test = base.extend<{ page: Page; firstRun: boolean }>({
  firstRun: [false, { option: true }],
  page: async ({ page, baseURL, firstRun }, use) => {
    if (!firstRun) await page.addInitScript(tourLeft, packageVersion);
    const address = new URL(baseURL ?? 'http://localhost');
    // A file has no origin; only the file itself may be asked for.
    const origin = address.protocol === 'file:' ? address.href : address.origin;
    const trouble: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:'))
        trouble.push(`asked outside: ${url}`);
    });
    page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || /Content.Security.Policy/i.test(text)) trouble.push(`console: ${text}`);
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect } from '@playwright/test';
