import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { axeTrouble } from './axe-trouble.ts';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
// One visit from the first key to the last.
test.setTimeout(240_000);

const demo = (file: string): string => readFileSync(new URL(`../../data/demo-park/${file}`, import.meta.url), 'utf8');
const parcels: { properties: { ownerName?: string; occupier?: string } }[] = JSON.parse(
  demo('parcels.geojson'),
).features;
const projects = Papa.parse<{ id: string; name: string }>(demo('projects.csv'), { header: true, skipEmptyLines: true });

/** Whom the land of the demo park belongs to, as its files name them. */
const owners = [...new Set(parcels.flatMap(({ properties }) => properties.ownerName ?? []))];
/** Who stands there, and what else is planned. The park's own company is no secret. */
const otherInvestors = [
  ...new Set(parcels.flatMap(({ properties }) => properties.occupier ?? []).filter((name) => /企业/.test(name))),
  ...projects.data.filter(({ id }) => id !== 'p04-smart-elevator').map(({ name }) => name),
];
const forPresenter = '底价先不要谈，看完再说。';

test('a visit: step by keys, clicker and touch, say what matters, read the notes in a second window, leave', async ({
  page,
  context,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.getByRole('button', { name: '展示', exact: true }).click();
  await page.getByRole('menuitem', { name: /按选址排名新建方案/ }).click();
  const briefs = page.getByRole('dialog', { name: '展示方案' });
  // The comparison's, and the one after it of the closing page.
  await briefs.getByLabel('讲解提示（仅讲解人可见）').nth(-2).fill(forPresenter);
  await page.keyboard.press('Tab');
  await briefs.getByRole('button', { name: '关闭' }).first().click();
  await page.keyboard.press('p');
  const show = page.getByRole('main', { name: '载体推荐' });
  const stops = show.getByRole('navigation', { name: '展示步骤' }).getByRole('button');
  const here = show.locator('nav [aria-current="step"]');
  await expect(here).toHaveText('园区概览', { timeout: 60_000 });
  await expect(show.getByRole('heading', { level: 1 })).toContainText('思劳产业园');
  const count = await stops.count();
  expect(count).toBeGreaterThanOrEqual(5);

  await test.step('nothing that is hidden, on no stop, and every stop is clean for axe-core', async () => {
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press(String(stop));
      await expect(stops.nth(stop)).toHaveAttribute('aria-current', 'step');
      await expect(show).not.toContainText(/万元\/亩|地价|权属|业主/);
      // Whatever the page holds, seen or not: pictures and names for readers of the screen, too.
      const held = decodeURIComponent((await page.locator('html').innerHTML()).replaceAll(/%(?![\da-f]{2})/gi, ' '));
      for (const hidden of [...owners, ...otherInvestors, forPresenter]) expect(held, hidden).not.toContain(hidden);
      expect.soft(await axeTrouble(page), `stop ${stop}`).toEqual([]);
    }
  });

  await test.step('keys, a clicker, the black screen and a finger move the show', async () => {
    await page.keyboard.press('Home');
    for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
    await expect(stops.nth(3)).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('PageUp');
    await expect(stops.nth(2)).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('b');
    await expect(show.getByRole('button', { name: '恢复画面' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(show.getByRole('button', { name: '恢复画面' })).toHaveCount(0);
    // A stroke to the left over the facts.
    await show.getByRole('heading', { level: 1 }).evaluate((title) => {
      const touch = (x: number) => new Touch({ identifier: 1, target: title, clientX: x, clientY: 200 });
      const send = (kind: string, x: number, held: boolean) =>
        title.dispatchEvent(
          new TouchEvent(kind, { bubbles: true, touches: held ? [touch(x)] : [], changedTouches: [touch(x)] }),
        );
      send('touchstart', 500, true);
      send('touchend', 300, false);
    });
    await expect(stops.nth(3)).toHaveAttribute('aria-current', 'step');
    await show.getByRole('button', { name: '驾车路线' }).click();
    await expect(show.getByRole('button', { name: '驾车路线' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the options stand in the order of what matters', async () => {
    await stops.nth(count - 2).click();
    const heads = show.getByRole('table').getByRole('columnheader');
    await expect(heads.first()).toContainText('最契合');
    for (const wish of ['用地', '电力', '用工']) await show.getByRole('slider', { name: wish }).fill('0');
    await show.getByRole('slider', { name: '高速' }).focus();
    // The slider keeps its own keys.
    await page.keyboard.press('End');
    await expect(show.getByRole('slider', { name: '高速' })).toHaveAttribute('aria-valuetext', '最看重');
    await expect(here).toHaveText('并列比较');
    const points = await heads.evaluateAll((cells) =>
      cells.map((cell) => Number(/高速\s*(\d+)/.exec(cell.textContent ?? '')?.[1] ?? -1)),
    );
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    await expect(heads.first()).not.toContainText('用工');
    // Why, in the figures of the expressway.
    await expect(show.getByRole('heading', { name: /^. ?为什么 . 排在首位$/ })).toBeVisible();
    await expect(show.getByRole('status').filter({ hasText: '为什么' })).toContainText(/至高速出入口.*其次/s);
  });

  await test.step('a window that the browser blocks says what to do', async () => {
    await page.evaluate(() => Object.assign(window, { kept: window.open, open: () => null }));
    await page.keyboard.press('n');
    await expect(show.getByText('浏览器拦截了演讲者窗口')).toBeVisible();
    await page.evaluate(() => Object.assign(window, { open: (window as unknown as { kept: typeof open }).kept }));
  });

  await test.step('the presenter has a window of their own, which drives the show', async () => {
    const opening = context.waitForEvent('page');
    await page.keyboard.press('n');
    const desk = await opening;
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('并列比较');
    await expect(desk.getByText('备注（只有您看得到）')).toBeVisible();
    await expect(desk.getByText(forPresenter)).toBeVisible();
    await expect(page.getByText(forPresenter)).toHaveCount(0);
    await expect(desk.getByText('带走资料')).toBeVisible();
    await expect(desk.getByRole('timer')).toBeVisible();
    // It looks as the app does, under the app's policy.
    await expect(desk.locator('main')).toHaveCSS('display', 'grid');
    await desk.keyboard.press('ArrowLeft');
    await expect(stops.nth(count - 3)).toHaveAttribute('aria-current', 'step');
    await desk.getByRole('button', { name: '下一个' }).click();
    await expect(here).toHaveText('并列比较');
    // What the visitor said matters, kept from there; the screen offers it no more.
    await desk.getByRole('button', { name: '把这个排序记入方案' }).click();
    await expect(desk.getByRole('button', { name: '把这个排序记入方案' })).toHaveCount(0);
    await desk.close();
  });

  await test.step('the same in the other language, then back to work with nothing changed but what was kept', async () => {
    await show.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('main', { name: 'Sites for you' })).toContainText('What matters to you?');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('Escape');
    await screen.ready();
    // One step, which the keys pressed before the visitor did not take back.
    await expect(screen.undo).toHaveAccessibleName(/方案/);
  });
});
