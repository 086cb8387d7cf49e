import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('the whole screen speaks English on demand and Chinese again', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Smart elevator manufacturing').first()).toBeVisible();
  // What is left in Chinese are names of the data; no sentence of the program is.
  await expect(page.getByRole('banner')).toContainText('Export');
  await expect(page.getByRole('complementary').last()).not.toContainText(/要求|不足|满足|可用面积/);
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
