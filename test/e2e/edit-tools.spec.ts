import type { Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

const mu = (text: string | null): number => Number((text ?? '').replace('−', '-').replace(/[^\d.+-]/g, ''));
const attach = async (page: Page, name: string) =>
  test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' });

/** The middle of the border between E-01-01, which lies north of it, and E-01-02 of the demo park. */
const sharedEdge = [112.17696355, 22.9868585985] as const;
/** In E-06-01, beside E-06-02: land of the same status, nobody on it. */
const beside = [112.176055, 22.981306] as const;
/** The middle of the box round E-05-01. */
const centre = [112.186568, 22.98477] as const;

test('a whole shared edge goes with both its ends; what was drawn can be dragged before it is added', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-01-02');
  await screen.edit('编辑轮廓');
  const corners = page.getByRole('region', { name: '界址点' }).locator('tbody tr');
  await expect(corners.first()).toBeVisible();
  const before = await corners.count();
  const issues = await page.getByRole('tab', { name: /问题/ }).textContent();
  const middle = await screen.pointOf(sharedEdge);
  await attach(page, 'grips');
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y - 9, { steps: 3 });
  await page.mouse.move(middle.x + 1, middle.y - 16, { steps: 3 });
  const changed = page.locator('table').filter({ hasText: '增减（亩）' });
  await expect(changed.locator('tbody tr').filter({ hasText: 'E-01-01' })).toBeVisible();
  // E-01-03 shares one end of it.
  await expect(changed.locator('tbody tr')).toHaveCount(3);
  await attach(page, 'edge on its way');
  const changes = await changed.locator('tbody tr td:nth-child(4)').allTextContents();
  // What one gains the others lose, but for the sliver at the road, where its end leaves the row.
  expect(Math.max(...changes.map(mu))).toBeGreaterThan(1);
  expect(Math.abs(changes.map(mu).reduce((sum, change) => sum + change, 0))).toBeLessThan(0.1);
  await page.mouse.up();
  await expect(screen.notice).toContainText('边');
  // Both ends went: no corner more, no gap, no overlap.
  await expect(corners).toHaveCount(before);
  await expect(page.getByRole('tab', { name: /问题/ })).toHaveText(issues ?? '');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.undo).toBeDisabled();

  await page.mouse.dblclick(middle.x - 50, middle.y - 1);
  await expect(corners).toHaveCount(before + 1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(corners).toHaveCount(before);

  await page.getByRole('toolbar').getByRole('button', { name: '画地块', exact: true }).click();
  await expect(page.locator('canvas[data-editing="draw"]')).toBeVisible();
  const { x, y } = await screen.mapCentre();
  await screen.drawing(() => page.mouse.click(x - 80, y + 110));
  await page.mouse.click(x + 60, y + 110);
  await page.mouse.click(x + 60, y + 210);
  await page.keyboard.press('Enter');
  await expect(page.locator('canvas[data-editing="adjust"]')).toBeVisible();
  await page.getByRole('textbox', { name: /名称/ }).fill('先写名称');
  const figures = page
    .getByRole('complementary')
    .getByText(/^[\d.,]+ 亩$/)
    .first();
  const drawn = (await figures.textContent()) ?? '';
  await page.mouse.move(x + 60, y + 210);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 170, { steps: 4 });
  await attach(page, 'dragged again');
  await page.mouse.up();
  await expect(figures).not.toHaveText(drawn);
  await expect(page.getByRole('textbox', { name: /名称/ })).toHaveValue('先写名称');
});

test('land is merged, set off, cut out, squared, moved and turned, each shown before it is taken', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const bar = page.getByRole('toolbar');
  const parts = page.locator('table').filter({ hasText: 'm²' }).locator('tbody tr');
  const take = (name: string) => page.getByRole('complementary').getByRole('button', { name, exact: true });
  const undone = async () => {
    await expect(screen.undo).toBeEnabled();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(screen.undo).toBeDisabled();
  };

  await screen.find('E-06-02');
  await screen.edit('合并');
  const other = await screen.pointOf(beside);
  await page.mouse.click(other.x, other.y);
  await expect(parts).toHaveCount(1);
  await attach(page, 'merged');
  await take('合并').click();
  await expect(screen.notice).toContainText('合并');
  await expect(page.getByRole('region', { name: '由来' })).toContainText('E-06-01');
  await undone();

  await screen.find('E-05-01');
  await screen.edit('外扩或内缩');
  await page.getByRole('textbox', { name: '外扩' }).fill('-10');
  await expect(parts.locator('td').nth(3)).toContainText('−');
  await attach(page, 'set off');
  await take('采用').click();
  await expect(screen.undo).toBeEnabled();
  await undone();

  await screen.edit('挖除');
  const { x, y } = await screen.mapCentre();
  await screen.drawing(() => page.mouse.click(x - 40, y - 40));
  await page.mouse.click(x + 40, y - 40);
  await page.mouse.click(x + 40, y + 40);
  await page.mouse.click(x - 40, y + 40);
  await page.keyboard.press('Enter');
  await expect(page.locator('canvas[data-editing="adjust"]')).toBeVisible();
  await expect(parts.first()).toBeVisible();
  await attach(page, 'cut out');
  await take('挖除').click();
  await expect(screen.notice).toContainText('挖除');
  await undone();

  await screen.find('E-05-01');
  await screen.edit('挖除');
  await page.getByRole('combobox', { name: '挖除' }).selectOption({ label: '腾龙路 · road-211' });
  await page.getByRole('textbox', { name: '道路宽度（m）' }).fill('40');
  await expect(parts.first()).toBeVisible();
  await attach(page, 'by a road');
  await take('挖除').click();
  await expect(screen.notice).toContainText('挖除');
  await undone();

  await screen.find('E-05-01');
  await screen.edit('直角化');
  await page.getByRole('textbox', { name: '最大移动' }).fill('5');
  await expect(parts.first().or(page.getByRole('complementary').getByRole('status')).first()).toBeVisible();
  await attach(page, 'squared');

  await bar.getByRole('button', { name: '平移', exact: true }).click();
  await expect(page.locator('canvas[data-editing="move"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('textbox', { name: '向东' })).toHaveValue('1');
  await expect(page.getByRole('textbox', { name: '向北' })).toHaveValue('10');
  await page.keyboard.press('Escape');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 4 });
  await attach(page, 'moved');
  await page.mouse.up();
  await expect(screen.undo).toBeEnabled();
  await undone();

  await bar.getByRole('button', { name: '旋转', exact: true }).click();
  await expect(page.locator('canvas[data-editing="rotate"]')).toBeVisible();
  // The handle stands 84 pixels above the middle of what is turned.
  const about = await screen.pointOf(centre);
  await page.mouse.move(about.x, about.y - 84);
  await page.mouse.down();
  await page.mouse.move(about.x + 60, about.y - 60, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: '顺时针' })).not.toHaveValue('');
  await attach(page, 'turned');
  await take('采用').click();
  await expect(screen.undo).toBeEnabled();
});
