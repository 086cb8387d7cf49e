import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** Where E-01-01, E-01-02 and E-01-03 of the demo park meet: land of the three all round. */
const junction = [112.177696956, 22.986834033] as const;

const mu = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.+-]/g, ''));

test('a corner that three parcels share takes all three along, and one step brings them back', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-01-02');
  await screen.edit('编辑轮廓');
  const corners = page.getByRole('region', { name: '界址点' });
  await expect(corners.getByRole('row').nth(2)).toBeVisible();
  const before = await corners.textContent();
  const issues = await page.getByRole('tab', { name: /问题/ }).textContent();

  const from = await screen.pointOf(junction);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 9, { steps: 4 });
  await page.mouse.move(from.x + 17, from.y + 13, { steps: 3 });
  // While it is dragged every neighbour's mu is told.
  const parts = page.locator('table').filter({ hasText: '增减（亩）' });
  await expect(parts.getByRole('row')).toHaveCount(5);
  await test.info().attach('on its way', { body: await page.screenshot(), contentType: 'image/png' });
  const changes = await parts.locator('tbody tr td:nth-child(4)').allTextContents();
  expect(changes.map(mu).filter((change) => Math.abs(change) > 0.01).length).toBeGreaterThan(1);
  expect(changes.map(mu).reduce((sum, change) => sum + change, 0)).toBeCloseTo(0, 2);
  await page.mouse.up();

  await expect(screen.notice).toContainText('角点');
  await expect(screen.undo).toBeEnabled();
  await expect.poll(() => corners.textContent()).not.toBe(before);
  // Neighbours never part: the layer has no gap and no overlap more than before.
  await expect(page.getByRole('tab', { name: /问题/ })).toHaveText(issues ?? '');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.undo).toBeDisabled();
  await expect.poll(() => corners.textContent()).toBe(before);
});

test('a parcel is split by a drawn line, its pieces say where they come from, and undo makes it whole', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-05-01');
  await screen.edit('分割');
  const { x, y } = await screen.mapCentre();
  await screen.drawing(async () => {
    await page.mouse.click(x - 20, y - 190);
  });
  await page.mouse.move(x, y);
  await page.mouse.click(x + 40, y + 230);
  await page.keyboard.press('Enter');
  const pieces = page.locator('tbody tr').filter({ hasText: 'E-05-01' });
  await expect(pieces).toHaveCount(2);
  await expect(page.locator('tfoot')).toContainText('104.3');
  await test.info().attach('pieces', { body: await page.screenshot(), contentType: 'image/png' });
  await page.keyboard.press('Enter');
  await expect(screen.notice).toContainText('分割');
  await expect(page.getByRole('region', { name: '由来' })).toContainText('E-05-01');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.undo).toBeDisabled();
  await expect(page.getByRole('region', { name: '由来' })).toHaveCount(0);
});

test('a parcel is drawn from a pasted list of coordinates and has the area it must have', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await page.keyboard.press('d');
  const list = page.getByRole('textbox', { name: '坐标串' });
  // 100 m by 66.6667 m: 10 mu.
  await list.fill(
    'J1,2541000.000,37621000.000\nJ2,2541100.000,37621000.000\nJ3,2541100.000,37621066.6667\nJ4,2541000.000,37621066.6667',
  );
  await expect(page.getByText('识别 4 点')).toContainText('10 亩');
  await page.getByRole('button', { name: '用作轮廓' }).click();
  const add = page.getByRole('button', { name: '加入地块' });
  await expect(add).toBeDisabled();
  await page.getByRole('textbox', { name: /名称/ }).fill('测试地块');
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '规划' });
  await add.click();
  await expect(page.getByRole('complementary')).toContainText('测试地块');
  await expect(page.getByRole('complementary')).toContainText('10 亩');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(screen.undo).toBeDisabled();
});

test('Escape takes the drawing back, then the tool, and nothing has changed', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.edit('画地块');
  const { x, y } = await screen.mapCentre();
  const undoPoint = page.getByRole('button', { name: '撤回上一点' });
  await screen.drawing(async () => {
    await page.mouse.click(x - 60, y - 60);
  });
  await page.mouse.click(x + 60, y - 60);
  await page.keyboard.press('Backspace');
  await expect(undoPoint).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(undoPoint).toHaveCount(0);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(screen.undo).toBeDisabled();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('a corner is dragged', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    await screen.find('E-01-02');
    await screen.edit('编辑轮廓');
    await expect(page.getByRole('region', { name: '界址点' })).toBeVisible();
    const from = await screen.pointOf(junction);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
    // Beside the corner, as fingers are.
    await touch('touchStart', { x: from.x + 12, y: from.y + 8 });
    for (let step = 1; step <= 6; step += 1)
      await touch('touchMove', { x: from.x + 12 + 3 * step, y: from.y + 8 + 3 * step });
    await test.info().attach('on its way', { body: await page.screenshot(), contentType: 'image/png' });
    await touch('touchEnd');
    await expect(screen.notice).toContainText('角点');
    await expect(screen.undo).toBeEnabled();
  });
});
