import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('a drop on land with a company on it is refused with the reason, and nothing changes', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('B-04-01');
  await page.getByRole('tab', { name: /项目/ }).click();
  await screen.carry('p04-smart-elevator', await screen.mapCentre());
  await page.mouse.up();
  await expect(screen.notice).toContainText('未执行：');
  await expect(screen.notice).toContainText('使用');
  await expect(screen.undo).toBeDisabled();
  await expect(screen.card('p04-smart-elevator')).not.toContainText('已落位');
});

test('the steel pipe project, whose land nobody stated, is unknown and not zero', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await expect(screen.card('p02-steel-pipe')).toContainText('用地未提供');
  await screen.find('E-05-01');
  await page.getByRole('tab', { name: /项目/ }).click();
  await screen.carry('p02-steel-pipe', await screen.mapCentre());
  await page.mouse.up();
  await expect(screen.notice).toContainText('未执行：');
  await expect(screen.undo).toBeDisabled();
});

test('a card let go beside every site goes back without a trace', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const box = await screen.map.boundingBox();
  if (!box) throw new Error('no map');
  await screen.carry('p04-smart-elevator', { x: box.x + box.width / 2, y: box.y + 12 });
  await page.mouse.up();
  await expect(screen.undo).toBeDisabled();
  await expect(screen.notice).toHaveCount(0);
});
