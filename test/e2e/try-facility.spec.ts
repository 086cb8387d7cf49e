import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('a facility is tried elsewhere while a project is matched: Escape puts it back, letting go moves it, undo brings it home', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  // A facility that is a point: its sign stands in the very middle of what the map goes to.
  await screen.find('思劳东出入口');
  await page.getByRole('tab', { name: /项目/ }).click();
  await screen.pick('p04-smart-elevator');
  const { x, y } = await screen.mapCentre();
  const carry = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 30, { steps: 6 });
    await page.mouse.move(x + 140, y - 90, { steps: 6 });
  };
  await carry();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(screen.undo).toBeDisabled();
  await screen.ranked();
  await carry();
  await page.mouse.up();
  await expect(screen.notice).toContainText('思劳东出入口移动');
  await expect(screen.undo).toBeEnabled();
  await screen.undo.click();
  await expect(screen.undo).toBeDisabled();
});
