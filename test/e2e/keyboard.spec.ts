import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('a project is placed by keyboard alone', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.card('p04-smart-elevator').focus();
  await page.keyboard.press('Enter');
  await screen.ranked();
  // The first arrow stands on the best site, the second on the next one.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('row', { selected: true });
  await expect(second).toBeVisible();
  const name = (await second.getAttribute('aria-label')) ?? '';
  expect(name).not.toBe('');
  await page.keyboard.press('Enter');
  await expect(screen.notice).toContainText('“智能电梯生产制造项目”落位到');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.redo).toHaveAccessibleName(/智能电梯/);
  await expect(screen.card('p04-smart-elevator')).not.toContainText('已落位');
});

test('Escape leaves the matching without a trace', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(screen.card('p04-smart-elevator')).toBeVisible();
  await expect(screen.undo).toBeDisabled();
});
