import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** Casting works on the best parcel that must be cut for it. */
const project = 'p07-precision-casting';

test('ways of cutting are compared, one is drawn by hand, taken and taken back', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.card(project).focus();
  await page.keyboard.press('Enter');
  await screen.ranked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(screen.notice).toContainText('落位到');

  const panel = page.getByRole('region', { name: '怎么切' });
  await panel.getByRole('button', { name: '比较切法' }).click();
  await expect(panel).toContainText('第 1 种', { timeout: 30_000 });
  // What stands now is the best: the drop booked it.
  await expect(panel.getByRole('button', { name: '现在就是这样切的' })).toBeDisabled();
  await test.info().attach('compared', { body: await page.screenshot(), contentType: 'image/png' });

  await panel.getByRole('button', { name: '下一种切法' }).click();
  await expect(panel).toContainText('第 2 种');
  await page.keyboard.press('ArrowRight');
  await expect(panel).toContainText('第 3 种');
  await page.keyboard.press('ArrowLeft');
  await expect(panel).toContainText('第 2 种');

  const end = panel.getByRole('button', { name: /切线端点 A/ });
  await end.focus();
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(`Shift+${key}`);
    if (
      await panel
        .getByText('手动画线')
        .isVisible({ timeout: 4_000 })
        .catch(() => false)
    )
      break;
  }
  await expect(panel.getByText('手动画线')).toBeVisible();
  await test.info().attach('by hand', { body: await page.screenshot(), contentType: 'image/png' });
  await panel.getByRole('button', { name: '采用此切法' }).click();
  await expect(screen.undo).toHaveAccessibleName(/撤销/);
  await expect(panel.getByRole('button', { name: '比较切法' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.redo).toBeEnabled();
});

test('Escape gives the comparison up and changes nothing', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick(project);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(screen.notice).toContainText('落位到');
  const panel = page.getByRole('region', { name: '怎么切' });
  await panel.getByRole('button', { name: '比较切法' }).click();
  await expect(panel).toContainText('第 1 种', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: '比较切法' })).toBeVisible();
  await expect(screen.redo).toBeDisabled();
});
