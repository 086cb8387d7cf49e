import type { Locator } from '@playwright/test';
import { asFromCamera, bytesOf, holds, secretPlace, tinyPhotos } from '../builders/photo-builder.ts';
import { axeTrouble } from './axe-trouble.ts';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** Held with the camera turned: 8 × 4 in the file, 4 × 8 to the eye (Exif orientation 6). */
const fromCamera = asFromCamera(bytesOf(tinyPhotos.jpeg), 6);

const storedPhoto = async (dialog: Locator): Promise<Uint8Array> => {
  const address = (await dialog.locator('figure img').first().getAttribute('src')) ?? '';
  expect(address).toMatch(/^data:image\/jpeg;base64,/);
  return bytesOf(address.slice(address.indexOf(',') + 1));
};

const siteNames = (dialog: Locator): Promise<string[]> =>
  dialog
    .getByRole('button', { name: /^移出/ })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

test('a brief is made of a ranking in three clicks, prepared, kept and presented', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.getByRole('button', { name: '展示', exact: true }).click();
  await page.getByRole('menuitem', { name: /按选址排名新建方案/ }).click();
  const dialog = page.getByRole('dialog', { name: '展示方案' });
  await expect(dialog.getByText('共 6 站')).toBeVisible();
  const [first, second, third] = await siteNames(dialog);

  // Reordered by keyboard, and told.
  await dialog.getByRole('button', { name: /上移$/ }).nth(1).focus();
  await page.keyboard.press('Enter');
  expect(await siteNames(dialog)).toEqual([second, first, third]);
  await expect(dialog.getByText(/移到第 1 位，共 3 个/)).toBeAttached();
  // Carried by mouse back behind the last.
  const rows = dialog.locator('section[aria-labelledby="brief-options"] > ol > li');
  await rows.nth(0).locator('svg').first().hover();
  await page.mouse.down();
  const last = await rows.nth(2).boundingBox();
  await page.mouse.move((last?.x ?? 0) + 20, (last?.y ?? 0) + 12, { steps: 4 });
  await page.mouse.up();
  expect(await siteNames(dialog)).toEqual([first, third, second]);

  // What stays hidden.
  await expect(dialog.getByRole('radio', { name: /^对外访客/ })).toBeChecked();
  await dialog.getByRole('radio', { name: /^合作伙伴/ }).check();
  await dialog.getByRole('radio', { name: /^自定义/ }).check();
  await dialog.getByRole('checkbox', { name: '数据来源与责任人' }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name: '数据来源与责任人' })).toBeChecked();

  // A photo as a camera wrote it comes upright, and without where it was taken; HEIC says why not.
  expect(holds(fromCamera, secretPlace)).toBe(true);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '添加照片' }).first().click();
  await (await chooser).setFiles([
    { name: 'gate.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(fromCamera) },
    { name: 'phone.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') },
  ]);
  await expect(dialog.locator('[data-tone="refused"]')).toContainText('phone.heic 是 HEIC 格式');
  const size = await dialog
    .locator('figure img')
    .first()
    .evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  expect(size).toEqual([4, 8]);
  const kept = await storedPhoto(dialog);
  for (const word of [secretPlace, 'Exif', 'ASCII']) expect(holds(kept, word)).toBe(false);
  await dialog.getByLabel('照片说明').fill('南门');
  await dialog.getByLabel('来访单位（写在首页）').fill('某某泵业');
  await dialog.getByLabel('来访单位（写在首页）').press('Tab');
  await expect(dialog.getByRole('navigation')).toContainText('某某泵业');
  expect(await axeTrouble(page)).toEqual([]);

  // Every field was one edit: the last is taken back, and brought again.
  await dialog.locator('[data-tone="done"]').getByRole('button', { name: '撤销' }).click();
  await expect(dialog.getByLabel('来访单位（写在首页）')).toHaveValue('');
  // The dialog closes over a field one is still in: what was written is kept.
  await dialog.getByLabel('来访单位（写在首页）').fill('某某泵业有限公司');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();

  await page.reload();
  await screen.ready();
  await page.getByRole('button', { name: '展示', exact: true }).click();
  await page.getByRole('menuitem', { name: /展示方案…/ }).click();
  await expect(dialog.getByLabel('来访单位（写在首页）')).toHaveValue('某某泵业有限公司');
  expect(await siteNames(dialog)).toEqual([first, third, second]);
  await expect(dialog.getByRole('radio', { name: /^自定义/ })).toBeChecked();
  expect(await storedPhoto(dialog)).toEqual(kept);
  await expect(dialog.getByLabel('照片说明')).toHaveValue('南门');

  // Another site by a piece of its name; the brief once more for somebody else, and away with it.
  await dialog.getByLabel('搜索地块或厂房单元加入').fill('D-16-01');
  await dialog.getByRole('button', { name: /D-16-01/ }).click();
  await expect(dialog.getByText('共 7 站')).toBeVisible();
  await dialog.getByRole('button', { name: '复制此方案' }).click();
  await expect(dialog.getByRole('navigation').getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: '删除此方案' }).click();
  await expect(dialog.getByRole('navigation').getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: '关闭' }).click();

  // What is published, in the other language; then the key of the presenter.
  await page.getByRole('button', { name: '展示', exact: true }).click();
  await page.getByRole('menuitem', { name: /对外发布信息/ }).click();
  await page.getByLabel('审图号').fill('粤S（2026）001号');
  expect(await axeTrouble(page)).toEqual([]);
  await page.getByRole('button', { name: '完成' }).click();
  await expect(screen.notice.last()).toContainText('修改对外发布信息');
  await page.keyboard.press('p');
  await expect(page.getByText('某某泵业有限公司')).toBeVisible();
});
