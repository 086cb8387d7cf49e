import { expect, test } from './guarded-page.ts';
import { plots, register, swappedTxt } from './review-files.ts';
import { reviewOf } from './review-of.ts';
import { seriousTrouble } from './serious-trouble.ts';
import { WorkingScreen } from './working-screen.ts';

// Seven screens are read one after the other.
test.setTimeout(240_000);

for (const language of ['zh-CN', 'en'] as const) {
  test(`no serious violation on the main screens (${language})`, async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click();
    expect.soft(await seriousTrouble(page), 'projects').toEqual([]);
    await page.getByRole('tab').nth(1).click();
    expect.soft(await seriousTrouble(page), 'sites').toEqual([]);
    await page.getByRole('tab').nth(2).click();
    expect.soft(await seriousTrouble(page), 'layers').toEqual([]);
    await screen.find('E-05-01');
    expect.soft(await seriousTrouble(page), 'parcel').toEqual([]);
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await seriousTrouble(page), 'palette').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab').first().click();
    await screen.card('p04-smart-elevator').click();
    await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('ArrowDown');
    expect.soft(await seriousTrouble(page), 'matching').toEqual([]);
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^展示$|^Present$/ })
      .click();
    await page.getByRole('menuitem').first().click();
    await expect(page.locator('main nav [aria-current="step"]')).toBeVisible({ timeout: 60_000 });
    expect.soft(await seriousTrouble(page), 'visitor').toEqual([]);
  });
}

test('no serious violation in the review of files', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const dialog = await reviewOf(screen, [plots('land.geojson', [1, 2, 3]), swappedTxt, register]);
  expect.soft(await seriousTrouble(page), 'as understood').toEqual([]);
  await dialog
    .getByRole('button', { name: /坐标系/ })
    .first()
    .click();
  expect.soft(await seriousTrouble(page), 'coordinate system').toEqual([]);
  await dialog.getByRole('radio', { name: /^并入/ }).check();
  await dialog.getByRole('button', { name: '与园区比较' }).click();
  await expect(page.getByRole('dialog', { name: /^与“.*”比较$/ })).toBeVisible();
  expect.soft(await seriousTrouble(page), 'comparison').toEqual([]);
});
