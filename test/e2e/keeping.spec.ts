import type { Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

const bar = (page: Page) => page.locator('[data-keeping]');

async function openLibrary(page: Page) {
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: /园区库/ }).click();
  const dialog = page.getByRole('dialog', { name: '园区库' });
  await expect(dialog.getByRole('table').first()).toBeVisible();
  return dialog;
}

test('the library duplicates, renames, opens, deletes and brings back, and begins an empty park', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const dialog = await openLibrary(page);
  await dialog.getByRole('button', { name: /^复制/ }).click();
  const copy = dialog.getByRole('row', { name: /（副本）/ });
  await expect(copy).toContainText(/亩/);
  await copy.getByRole('button', { name: /^改名/ }).click();
  await dialog.getByLabel('新名称').fill('比选用');
  await page.keyboard.press('Enter');
  const renamed = dialog.getByRole('row', { name: /比选用/ });
  await renamed.getByRole('button', { name: /^打开/ }).click();
  await expect(page.getByRole('button', { name: '园区：比选用' })).toBeVisible();
  await expect(page).toHaveURL(/park=silao-demo-/);

  const again = await openLibrary(page);
  await again
    .getByRole('row', { name: /比选用/ })
    .getByRole('button', { name: /^删除/ })
    .click();
  await expect(page.getByRole('button', { name: /^园区：思劳/ })).toBeAttached();
  await expect(again.getByRole('status')).toContainText('30 天');
  await again.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(again.getByRole('row', { name: /比选用/ }).getByRole('button', { name: /^打开/ })).toBeEnabled();

  await again.getByRole('button', { name: '新建空园区' }).click();
  await again.getByLabel('园区', { exact: true }).fill('城东新区');
  await again.getByLabel(/经度/).fill('113.3');
  await again.getByLabel(/纬度/).fill('23.1');
  await again.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByRole('button', { name: '园区：城东新区' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '园区：城东新区' })).toBeVisible();
});

test('little space is told before anything is lost', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 10_000_000, usage: 9_500_000 });
  });
  const screen = new WorkingScreen(page);
  await screen.open();
  await expect(bar(page)).toContainText('0.5');
  await bar(page).getByRole('button', { name: '知道了' }).click();
  await expect(bar(page)).toHaveCount(0);
});
