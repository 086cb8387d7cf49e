import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as guarded } from './guarded-page.ts';
import { ochreShare } from './ochre-share.ts';
import { swappedTxt } from './review-files.ts';
import { reviewOf } from './review-of.ts';
import { WorkingScreen } from './working-screen.ts';

const folder = resolve('test-results', 'single');

const test = guarded.extend<{ baseURL: string }>({
  baseURL: pathToFileURL(resolve(folder, 'mutu.html')).href,
});

/** Casting works on the best parcel that must be cut for it. */
const project = 'p07-precision-casting';

test('the app in one file opens by double-click without network, computes, keeps, imports and exports', async ({
  page,
  context,
  baseURL,
}, testInfo) => {
  await promisify(execFile)(process.execPath, [resolve('scripts', 'build-single.mjs'), folder]);
  await context.setOffline(true);
  const screen = new WorkingScreen(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(baseURL);
  await screen.ready();
  await expect.poll(() => ochreShare(screen), { timeout: 40_000 }).toBeGreaterThan(0.02);

  // The engine's worker ranks, WebAssembly cuts.
  await screen.pick(project);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(screen.notice).toContainText('落位到');
  const cuts = page.getByRole('region', { name: '怎么切' });
  await cuts.getByRole('button', { name: '比较切法' }).click();
  await expect(cuts).toContainText('第 1 种', { timeout: 30_000 });
  await page.keyboard.press('Escape');

  await expect(page.getByText('已保存')).toBeVisible();
  await page.reload();
  await screen.ready();
  await expect(screen.card(project)).toContainText('已落位');

  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const saved = testInfo.outputPath('park.mutu.json');
  await (await download).saveAs(saved);
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /XLSX/ }).first().click();
  expect((await readFile(await (await workbook).path())).subarray(0, 2).toString('latin1')).toBe('PK');

  // The worker of the import reads a survey's file into a park of its own; then the project file comes back.
  const dialog = await reviewOf(screen, [swappedTxt]);
  await dialog.getByRole('radio', { name: '新园区' }).check();
  await dialog.getByRole('button', { name: /^采用/ }).click();
  await expect(page.getByRole('button', { name: /^园区：思劳/ })).toHaveCount(0);
  await screen.ready();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: /打开文件…/ }).click();
  await (await chooser).setFiles(saved);
  await expect(screen.card(project)).toContainText('已落位');
});
