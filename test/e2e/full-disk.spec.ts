import { expect, type Page, test } from '@playwright/test';
import { withoutMap } from './without-map.ts';

const bar = (page: Page) => page.locator('[data-keeping]');
const savedState = (page: Page) => page.locator('[data-saved]');
const scenario = (page: Page) => page.getByRole('button', { name: /^方案：/ });

test('a full disk is told with the project file one click away, and saving goes on when there is room', async ({
  page,
}) => {
  await withoutMap(page);
  // Chromium told by its own tools of a smaller quota goes on taking small writes, so the disk is filled one step further in.
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const isFull = sessionStorage.getItem('the disk is full') !== null;
      if (given[1] === 'readwrite' && isFull) throw new DOMException('The disk is full', 'QuotaExceededError');
      return begin.apply(this, given);
    };
  });
  const fill = (isFull: boolean) =>
    page.evaluate(
      (full) => (full ? sessionStorage.setItem('the disk is full', '') : sessionStorage.removeItem('the disk is full')),
      isFull,
    );
  await page.goto('./');
  await expect(savedState(page)).toHaveAttribute('data-saved', 'saved');
  const delivered = (await scenario(page).textContent()) ?? '';

  await fill(true);
  await scenario(page).click();
  await page.getByRole('menuitem', { name: /新建空白方案/ }).click();
  await expect(savedState(page)).toHaveAttribute('data-saved', 'failed');
  await expect(bar(page)).toHaveAttribute('role', 'alert');
  const added = (await scenario(page).textContent()) ?? '';
  expect(added).not.toBe(delivered);

  const download = page.waitForEvent('download');
  await bar(page).getByRole('button', { name: '下载项目文件' }).click();
  expect((await download).suggestedFilename()).toContain('.mutu.json');

  await fill(false);
  await bar(page).getByRole('button', { name: '再试一次' }).click();
  await expect(savedState(page)).toHaveAttribute('data-saved', 'saved');
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(scenario(page)).toHaveText(added);
});
