import { gzipSync } from 'node:zlib';
import { expect, test } from './guarded-page.ts';
import { ochreShare } from './ochre-share.ts';
import { WorkingScreen } from './working-screen.ts';

/** First load, gzipped, MapLibre and its worker included; park data are the user's and are counted apart. */
const budgetKb = 750;

test('the first load stays within its size budget', async ({ page }) => {
  const files: { readonly name: string; readonly kb: number; readonly askedAt: number }[] = [];
  const bodies: Promise<void>[] = [];
  // What the page fetches once it has nothing else to do is no part of the wait for the figures.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-capacity]')) return;
      watch.disconnect();
      document.documentElement.dataset.figuresAt = String(Date.now());
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  // The context also sees what workers fetch.
  page.context().on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (!/\.(js|mjs|css|wasm|html)$|^$/.test(name)) return;
    const askedAt = response.request().timing().startTime;
    bodies.push(
      response.body().then((body) => {
        files.push({ name: name || 'index.html', kb: gzipSync(body, { level: 9 }).length / 1000, askedAt });
      }),
    );
  });
  const screen = new WorkingScreen(page);
  await screen.open();
  await Promise.all(bodies);
  const figuresAt = Number(await page.locator('html').getAttribute('data-figures-at'));
  expect(figuresAt).toBeGreaterThan(0);
  const sizes = new Map(files.filter(({ askedAt }) => askedAt <= figuresAt).map(({ name, kb }) => [name, kb] as const));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 8);
  console.log(
    `first load ${total.toFixed(0)} kB gzipped of ${budgetKb}: ${largest.map(([name, size]) => `${name} ${size.toFixed(0)}`).join(', ')}`,
  );
  // Guards the measure: without the map's script and both workers it would not have seen everything.
  expect([...sizes.keys()].filter((name) => /worker/.test(name)).length).toBeGreaterThanOrEqual(2);
  expect(total).toBeLessThanOrEqual(budgetKb);
});

test('the page is served under a strict policy', async ({ page, baseURL }) => {
  const answer = await page.goto(baseURL ?? '');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'/,
  );
});

test('the map really draws its parcels', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await expect.poll(() => ochreShare(screen), { timeout: 40_000 }).toBeGreaterThan(0.02);
});
