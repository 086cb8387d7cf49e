import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('options are shown to a visitor one by one and side by side, without price, owner or other investors', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.getByRole('button', { name: '展示' }).first().click();
  const view = page.getByRole('main', { name: '载体推荐' });
  await expect(view).toBeVisible();
  await expect(view.getByRole('button', { name: '并列比较' })).toBeVisible();
  await expect(view).toContainText('至高速出入口');
  const stops = await view.getByRole('navigation').getByRole('button').count();
  expect(stops).toBeGreaterThanOrEqual(3);
  for (let stop = 1; stop < stops; stop += 1) await page.keyboard.press('ArrowRight');
  await expect(view.getByRole('button', { name: '并列比较' })).toHaveAttribute('aria-pressed', 'true');
  await expect(view.getByRole('table')).toBeVisible();
  await expect(view).not.toContainText(/万元\/亩|权属|地价/);
  await page.keyboard.press('ArrowLeft');
  await expect(view.getByRole('table')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(view).toHaveCount(0);
});
