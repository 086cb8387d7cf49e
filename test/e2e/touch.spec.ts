import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test('a project is placed with the finger: tap the card, tap a site, tap the button', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.card('p04-smart-elevator').tap();
  await screen.ranked();
  await page.getByRole('row', { name: /^1 / }).tap();
  const place = page.getByRole('button', { name: '落位于此' });
  await expect(place).toBeVisible();
  const box = await place.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await place.tap();
  await expect(screen.notice).toContainText('“智能电梯生产制造项目”落位到');
});

test('a project is dragged to the map with a long press', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-05-01');
  await page.getByRole('tab', { name: /项目/ }).tap();
  const card = screen.card('p04-smart-elevator');
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  const from = { x: box.x + box.width / 2, y: box.y + 24 };
  const to = await screen.mapCentre();
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await touch('touchStart', from);
  // The card says itself when the press was long enough to have picked it up.
  await expect(card).toHaveAttribute('data-dragging', 'true');
  for (let step = 1; step <= 8; step += 1) {
    await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 });
  }
  await touch('touchEnd');
  await expect(screen.notice).toContainText('落位到E-05-01');
});
