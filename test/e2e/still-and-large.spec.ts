import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.setTimeout(240_000);

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

test('verdicts are told under the pointer, and no element moves for who wants stillness', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const told = page.locator('[data-map] > [role="status"]');

  await screen.find('E-05-01');
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
  await stop('2');
  expect(await longestMotion(page)).toBe(0);
});

/** What reads badly when large: buttons out of the window, and texts that scroll both ways. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? '';
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isWithin = (element: Element | null, is: (each: Element) => boolean): boolean =>
      element !== null && (is(element) || isWithin(element.parentElement, is));
    const outside = [...document.querySelectorAll('button, input, select, textarea, summary, a')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest('[inert], [aria-hidden="true"]')) return false;
      return (left < -1 || right > innerWidth + 1) && !isWithin(element, scrolls);
    });
    // Tables, maps and sheets of paper have two dimensions by their nature.
    const bothWays = [...document.querySelectorAll('body *')].filter(
      (element) =>
        scrolls(element) &&
        element.scrollHeight > element.clientHeight + 1 &&
        !element.querySelector('table, iframe, canvas'),
    );
    return [
      ...outside.map((element) => `outside: ${name(element)}`),
      ...bothWays.map((element) => `scrolls both ways: ${element.className}`),
    ];
  });

test('nothing is lost at 200 %, and nothing scrolls both ways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  const screen = new WorkingScreen(page);
  await screen.open();
  const dialog = page.getByRole('dialog');
  const bar = page.getByRole('banner');
  const whole = async (what: string) => expect.soft(await lost(page), what).toEqual([]);
  const reached = async (thing: Locator) => {
    await thing.scrollIntoViewIfNeeded();
    await expect(thing).toBeInViewport({ ratio: 0.9 });
  };
  const dialogs = async (size: string) => {
    for (const [keys, control] of [
      ['定制', dialog.getByRole('button', { name: /XLSX/ })],
      ['偏好', dialog.getByRole('combobox').or(dialog.getByRole('radio')).last()],
      ['快速指南', dialog.getByRole('button', { name: '打印' })],
    ] as const) {
      await page.keyboard.press('ControlOrMeta+k');
      const field = dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first();
      await field.fill(keys);
      await expect(dialog.getByRole('menuitem').first()).toContainText(keys);
      await page.keyboard.press('Enter');
      await expect(control).toBeAttached();
      await whole(`${keys} at ${size}`);
      await reached(control);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await page.keyboard.press('ControlOrMeta+p');
    await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    await whole(`sheets at ${size}`);
    await reached(dialog.getByLabel('纸张'));
    await reached(dialog.getByLabel('语言'));
    await reached(dialog.getByRole('button', { name: /打印/ }));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await whole('map at 200 %');
  await bar.locator('[data-tour="left"] button').click();
  await expect(page.getByRole('tablist')).toBeVisible();
  await whole('lists at 200 %');
  await dialogs('200 %');
  await screen.pick('p04-smart-elevator');
  await whole('ranked sites at 200 %');

  await page.setViewportSize({ width: 320, height: 568 });
  await whole('ranked sites at 320');
  await dialogs('320');
  await page.keyboard.press('p');
  await expect(page.locator('main nav [aria-current="step"]')).toBeVisible({ timeout: 60_000 });
  const stops = await page.locator('main nav button').count();
  for (const stop of [0, 1, stops - 2, stops - 1]) {
    await page.keyboard.press(String(stop));
    await expect(page.locator('main nav button').nth(stop)).toHaveAttribute('aria-current', 'step');
    await whole(`stop ${stop} at 320`);
    await reached(page.getByRole('heading').last());
  }
});
