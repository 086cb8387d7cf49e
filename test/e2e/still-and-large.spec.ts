import type { Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.setTimeout(240_000);

/** Counts the cameras the map is drawn from: each frame's first matrix, when it differs from the one before. */
const countCameras = () => {
  let last = '';
  let isNewFrame = true;
  const counted = window as unknown as { cameras: number };
  counted.cameras = 0;
  const own = WebGL2RenderingContext.prototype.uniformMatrix4fv;
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) =>
    frame((now) => {
      isNewFrame = true;
      call(now);
    });
  WebGL2RenderingContext.prototype.uniformMatrix4fv = function (at, transpose, data, ...rest) {
    const seen = String(data);
    if (isNewFrame && seen !== last) counted.cameras += 1;
    if (isNewFrame) last = seen;
    isNewFrame = false;
    own.call(this, at, transpose, data, ...rest);
  };
};

const cameras = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counted = window as unknown as { cameras: number };
    const { cameras: count } = counted;
    counted.cameras = 0;
    return count;
  });

/** The longest transition or animation any element would make, seconds. */
const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const seconds = (text: string) => text.split(',').map((each) => Number.parseFloat(each));
        return [...seconds(transitionDuration), ...(animationName === 'none' ? [] : seconds(animationDuration))];
      }),
    ),
  );

test('verdicts are told under the pointer, and nothing moves for who wants stillness', async ({ page }) => {
  await page.addInitScript(countCameras);
  const screen = new WorkingScreen(page);
  await screen.open();
  const told = page.locator('[data-map] > [role="status"]');
  const frames = async (wanted: (count: number) => boolean) => {
    await expect(page).toHaveURL(/at=/);
    const count = await cameras(page);
    expect(wanted(count), `${count} cameras`).toBe(true);
  };

  await cameras(page);
  await screen.find('E-05-01');
  await frames((count) => count <= 4);
  expect(await longestMotion(page)).toBe(0);

  // Over the parcel in the middle: its verdict, once the pointer rests.
  await screen.pick('p04-smart-elevator');
  const middle = await screen.mapCentre();
  await page.mouse.move(middle.x, middle.y, { steps: 3 });
  await expect(told).toHaveText(/^第 \d+ 位，E-05-01.*，(可落位|有条件)：.*亩$/);
  await screen.leaveMatching();
  await screen.carry('p07-precision-casting', middle);
  await expect(told).toHaveText(/E-05-01.*，(可落位|有条件|不可)：/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.keyboard.press('Escape');

  await screen.pick('p04-smart-elevator');
  await page.keyboard.press('p');
  const here = page.locator('main nav [aria-current="step"]');
  await expect(here).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('main canvas')).toBeVisible();
  const stop = async (key: string) => {
    await page.keyboard.press(key);
    await expect(page.locator('main')).toHaveAttribute('data-stop', key === '0' ? 'opening' : 'option');
    await page.waitForFunction(() => document.getAnimations().length === 0);
  };
  await stop('1');
  await cameras(page);
  await stop('2');
  let flown = 0;
  const more = async () => {
    const now = await cameras(page);
    flown += now;
    return now;
  };
  await expect.poll(more).toBeGreaterThan(0);
  await expect.poll(more).toBe(0);
  expect(flown).toBeLessThanOrEqual(4);
  expect(await longestMotion(page)).toBe(0);
});
