import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

// The whole of the main job in one page.
test.setTimeout(240_000);

/** What has the focus, and whether one sees that it does. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { what: 'nothing', isSeen: false };
    const what = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 30)}`;
    const isRinged = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // A ring of its own, or one around the field it stands in; in a list of rows the row, before there is one the head.
    const row = at.querySelector('[data-selected]');
    const head = at.querySelector('thead');
    const inList = row ? isRinged(row) : head !== null && getComputedStyle(head).boxShadow !== 'none';
    return { what, isSeen: at.matches(':focus-visible') && (isRinged(at) || isRinged(at.parentElement) || inList) };
  });

/** Goes on by Tab, or back, until `wanted` has the focus; every stop on the way is seen. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    const { what, isSeen } = await focused(page);
    // Behind the last thing of a page comes the browser's own bar.
    if (what !== 'nothing') expect.soft(isSeen, `ring of ${what}`).toBe(true);
  }
  await expect(wanted).toBeFocused();
}

test('the whole main job by keyboard alone: every step is told, seen, and leads back', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const bar = page.getByRole('banner');
  const dialog = page.getByRole('dialog');
  const told = page.locator('[data-map] > [role="status"]');
  const card = screen.card('p04-smart-elevator');
  const press = (key: string) => page.keyboard.press(key);

  await test.step('pick, look, leave without a trace', async () => {
    await tabTo(page, card);
    await press('Enter');
    await screen.ranked();
    await expect(page.getByRole('grid')).toBeFocused();
    await press('ArrowDown');
    await expect(told).toHaveText(/^第 1 名：.+。(可落位|有条件)：/);
    await press('Escape');
    await expect(card).toBeFocused();
    await expect(screen.undo).toBeDisabled();
  });

  await test.step('match, walk the sites, place; the verdicts are told', async () => {
    await press('Enter');
    await screen.ranked();
    await press('ArrowDown');
    await press('ArrowDown');
    await expect(told).toHaveText(/^第 2 名：/);
    await press('Enter');
    await expect(screen.notice).toContainText('“智能电梯生产制造项目”落位到');
    await expect(told).toHaveText(/^智能电梯生产制造项目，.*80 亩，(可落位|有条件)/);
    await expect(card).toBeFocused();
    await press('ControlOrMeta+z');
    await expect(screen.redo).toHaveAccessibleName(/智能电梯/);
    await expect(card).not.toContainText('已落位');
    await press('ControlOrMeta+Shift+z');
    await expect(card).toContainText('已落位');
  });

  await test.step('walk the map: things are told by name, kind and state', async () => {
    const map = page.getByRole('application', { name: '园区地图' });
    await tabTo(page, map, 'Tab', 60);
    await expect(map).toHaveAccessibleDescription(/PageDown/);
    const said = new Set<string>();
    for (let step = 0; step < 6; step += 1) {
      const before = await told.textContent();
      await press('PageDown');
      await expect(told).not.toHaveText(before ?? '');
      said.add((await told.textContent()) ?? '');
    }
    expect(said.size).toBe(6);
    for (const text of said) expect(text).toMatch(/.，./);
    await press('PageUp');
    await expect.poll(async () => said.has((await told.textContent()) ?? '')).toBe(true);
  });

  await test.step('change something and take it back', async () => {
    await tabTo(page, card, 'Shift+Tab');
    await press('Enter');
    await screen.ranked();
    await press('ArrowDown');
    const inspector = page.getByRole('complementary', { name: '详情' });
    await tabTo(page, inspector.locator('summary', { hasText: '调整权重' }), 'Tab', 120);
    await press('Enter');
    await tabTo(page, inspector.getByRole('slider', { name: '用地面积', exact: true }), 'Tab', 20);
    await press('Home');
    await expect(screen.undo).toHaveAccessibleName(/权重设为 0/);
    await press('ControlOrMeta+z');
    await expect(screen.redo).toHaveAccessibleName(/权重设为 0/);
  });

  const present = bar.getByRole('button', { name: '展示', exact: true });
  await test.step('make a brief; Escape leads back to the button', async () => {
    await tabTo(page, present, 'Shift+Tab', 160);
    await press('Enter');
    const made = page.getByRole('menuitem', { name: /按选址排名新建方案/ });
    for (let step = 0; step < 6 && !(await made.evaluate((item) => item === document.activeElement)); step += 1)
      await press('ArrowDown');
    await expect(made).toBeFocused();
    await press('Enter');
    const name = dialog.getByLabel('来访单位（写在首页）');
    await tabTo(page, name);
    await page.keyboard.type('Pump Works');
    // Round the dialog once: nothing behind it gets the focus, nothing holds it.
    const close = dialog.getByRole('button', { name: '关闭' });
    await tabTo(page, close);
    expect(await close.evaluate((button) => button.closest('[role="dialog"]') !== null)).toBe(true);
    await press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(present).toBeFocused();
  });

  await test.step('show, step through, leave', async () => {
    await press('Enter');
    await page.keyboard.press('ArrowDown');
    const briefs = page.getByRole('menuitem', { name: /展示方案…/ });
    for (let step = 0; step < 6 && !(await briefs.evaluate((item) => item === document.activeElement)); step += 1)
      await press('ArrowDown');
    await press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: '开始展示' }), 'Shift+Tab');
    await press('Enter');
    const show = page.getByRole('main', { name: '载体推荐' });
    await expect(show).toBeFocused({ timeout: 60_000 });
    await expect(show).toContainText('Pump Works');
    const here = show.locator('nav [aria-current="step"]');
    const stops = await show.getByRole('navigation').getByRole('button').count();
    for (let stop = 1; stop < stops; stop += 1) {
      await press('ArrowRight');
      await expect(show.getByRole('status').last()).toHaveText(new RegExp(`${stop + 1}.*${stops}`));
    }
    await expect(here).toHaveText('带走资料');
    await press('ArrowLeft');
    await tabTo(page, show.getByRole('slider', { name: '高速' }));
    await press('End');
    await press('Escape');
    await screen.ready();
    // The matching was on, so its list has the keyboard again.
    await expect(page.getByRole('grid')).toBeFocused();
    await press('Escape');
    await expect(card).toBeFocused();
  });

  await test.step('print and take home; every dialog leads back', async () => {
    await press('ControlOrMeta+p');
    await expect(dialog).toHaveAccessibleName('打印与资料单');
    await tabTo(page, dialog.getByRole('button', { name: /打印 \/ 存为 PDF/ }));
    await press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(card).toBeFocused();
    await press('ControlOrMeta+k');
    await expect(dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first()).toBeFocused();
    await page.keyboard.type('E-05-01');
    await expect(dialog.getByRole('menuitem').first()).toContainText('E-05-01');
    await press('Escape');
    await press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(card).toBeFocused();
    const download = page.waitForEvent('download');
    await press('ControlOrMeta+s');
    await download;
  });
});
