import { readFile } from 'node:fs/promises';
import { type DistServer, distServer } from './dist-server.ts';
import { expect, test as guarded } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

const test = guarded.extend<{ server: DistServer; baseURL: string }>({
  server: async ({ browserName }, use) => {
    // What makes an app installable is asked in Chromium's own words.
    expect(browserName).toBe('chromium');
    const server = await distServer();
    await use(server);
    await server.stop();
  },
  baseURL: ({ server }, use) => use(server.address),
});
test.use({ serviceWorkers: 'allow' });

test('the app is kept by the browser, works when the server is gone, and offers a newer version', async ({
  page,
  server,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  // The browser takes it as kept only when every file is there.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Everything a browser wants before it installs an app is there; a test's own profile is never one to install into.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

  await server.stop();
  await page.reload();
  await screen.ready();
  await expect(page.getByRole('button', { name: /^园区：思劳/ })).toBeVisible();
  await screen.pick('p04-smart-elevator');
  await screen.leaveMatching();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /XLSX/ }).first().click();
  expect((await readFile(await (await download).path())).subarray(0, 2).toString('latin1')).toBe('PK');
  // What nobody has opened yet is there as well.
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  });
  for (const part of [/^visitor-template-.*\.html$/, /^demo-park-.*\.json$/, /\.wasm$/, /^import-worker-.*\.js$/])
    expect(kept.filter((name) => part.test(name))).toHaveLength(1);

  await server.start();
  server.published.isNewer = true;
  await page.evaluate(async () => {
    document.body.dataset.former = '';
    await (await navigator.serviceWorker.ready).update();
  });
  const bar = page.locator('[data-keeping="version"]');
  await expect(bar).toContainText('新版本已就绪');
  await expect(page.locator('body[data-former]')).toBeAttached();
  await bar.getByRole('button', { name: '重新载入' }).click();
  await expect(page.locator('body:not([data-former])')).toBeAttached();
  await screen.ready();
  await expect(bar).toHaveCount(0);
  const versions = await page.evaluate(() => caches.keys());
  expect(versions).toHaveLength(1);
  expect(versions[0]).toContain('newer-');
});
