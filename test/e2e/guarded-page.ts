import { test as base, expect, type Page } from '@playwright/test';

/**
 * A page that fails its test on any request to another origin, any breach of the security policy and any uncaught error.
 * Every journey uses it, so that none of the three can creep in unnoticed.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
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
