import type { Page } from '@playwright/test';
import { axeTrouble } from './axe-trouble.ts';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test.use({ firstRun: true });
// The tour is walked, then all help is opened in both languages.
test.setTimeout(240_000);

/** The tour's card at a step; it must lie in the window and beside what it speaks of. */
async function atStep(page: Page, id: string, target: string): Promise<void> {
  const card = page.locator(`[data-tour-step="${id}"]`);
  await expect(card).toBeVisible();
  await expect(card).toHaveAccessibleName(/./);
  const covers = () =>
    page.evaluate(
      ([step, anchor]) => {
        const a = document.querySelector(`[data-tour-step="${step}"]`)?.getBoundingClientRect();
        const b = document.querySelector(anchor ?? '')?.getBoundingClientRect();
        if (!a || !b) return 'nothing to compare';
        if (a.left < 0 || a.top < 0 || a.right > innerWidth || a.bottom > innerHeight) return 'out of the window';
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? 'covers' : 'beside';
      },
      [id, target],
    );
  await expect.poll(covers).toBe('beside');
}

test('the tour is offered once, goes on by doing, and every figure and key explains itself in both languages', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own?.get?.call(this) as Window | null;
        if (view) view.print = () => this.setAttribute('data-printed', '');
        return view;
      },
    });
  });
  const screen = new WorkingScreen(page);
  await screen.open();

  // Offered without taking the focus; nothing is blocked.
  const offer = page.locator('[data-tour-offer]');
  await expect(offer).toBeVisible();
  await expect(offer).not.toBeFocused();
  expect.soft(await axeTrouble(page), 'offer').toEqual([]);
  await offer.getByRole('button', { name: '开始导览' }).click();

  // Step through by doing.
  await atStep(page, 'projects', '[data-tour="projects"]');
  expect.soft(await axeTrouble(page), 'tour').toEqual([]);
  await screen.card('p04-smart-elevator').click();
  await atStep(page, 'sites', '[data-tour="sites"]');
  await screen.ranked();
  await page.keyboard.press('ArrowDown');
  await atStep(page, 'place', '[data-tour="sites"] [data-selected]');
  await page.keyboard.press('Enter');
  await atStep(page, 'capacity', '[data-tour="capacity"]');
  await expect(screen.undo).toHaveAccessibleName(/落位/);
  await page.locator('[data-tour-step]').getByRole('button', { name: '下一步' }).click();
  await atStep(page, 'inspector', '[data-tour="inspector"]');
  await page.locator('[data-tour="inspector"] details > summary').first().click();
  await atStep(page, 'handover', '[data-tour="handover"]');
  // Back and forth by arrow, then away by Escape.
  await page.keyboard.press('ArrowLeft');
  await atStep(page, 'inspector', '[data-tour="inspector"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await atStep(page, 'help', '[data-tour="help"]');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-tour-step]')).toHaveCount(0);

  // A figure explains itself by keyboard alone, and gives the focus back.
  const power = page.locator('[data-capacity="resource.power"]').getByRole('button', { name: '说明：电力' });
  await power.focus();
  await page.keyboard.press('F1');
  const explained = page.locator('[data-help-popover]');
  await expect(explained).toContainText('总量 − 已占用 − 本方案占用');
  expect.soft(await axeTrouble(page), 'figure').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(explained).toHaveCount(0);
  await expect(power).toBeFocused();
  // A figure of a finding says how this very one was made.
  const finding = page.locator('[data-tour="inspector"] details[open]').first();
  await finding
    .locator('tbody')
    .getByRole('button', { name: /^说明：/ })
    .first()
    .press('Enter');
  await expect(explained).toContainText('怎么算');
  await page.keyboard.press('Escape');
  // By pointing: the press explains and does nothing else.
  await page.keyboard.press('Shift+F1');
  await expect(page.locator('[data-help-point]')).toBeVisible();
  await page.locator('[data-capacity="floor"]').click();
  await expect(explained).toContainText('标准厂房还剩多少建筑面积');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-help-point]')).toHaveCount(0);

  // What was left does not come again.
  await page.reload();
  await screen.ready();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mutu.help'))).toContain('"tourLeft":true');
  await page.keyboard.press('Shift+?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('键盘快捷键');
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');

  // Found by pinyin; the guide prints.
  await page.keyboard.press('ControlOrMeta+k');
  await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first().fill('kszn');
  await expect(dialog.getByRole('menuitem').first()).toContainText('快速指南');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName('亩图快速指南');
  await expect(dialog.locator('[data-quick-guide]')).toContainText('文件进出');
  await dialog.getByRole('button', { name: '打印' }).click();
  const sheet = page.frameLocator('iframe[data-printed]');
  await expect(sheet.locator('section.page')).toHaveCount(2);
  await expect(sheet.locator('ol.steps svg')).toHaveCount(6);
  await expect(sheet.locator('table').first()).toHaveCSS('border-collapse', 'collapse');
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('Escape');

  // The same in English, from the menu; and what is new after an update, once.
  await page.evaluate(() => localStorage.setItem('mutu.help', '{"tourLeft":true,"version":"0.0.1"}'));
  await page.goto('./#lang=en');
  await page.reload();
  await screen.ready();
  const updated = page.locator('[data-updated]');
  await expect(updated).toContainText('Mutu is now');
  await updated.getByRole('button', { name: 'See what is new' }).click();
  await expect(dialog).toHaveAccessibleName('What’s new');
  await page.keyboard.press('Escape');
  for (const [entry, name] of [
    ['Quick guide (printable)', 'Mutu quick guide'],
    ['Figures and methods', 'Figures and methods'],
    ['About Mutu', 'About Mutu'],
  ] as const) {
    await page.getByRole('banner').getByRole('button', { name: 'Help' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(dialog).toHaveAccessibleName(name);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await page.getByRole('banner').getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'One-minute tour' }).click();
  await atStep(page, 'projects', '[data-tour="projects"]');
  await expect(page.locator('[data-tour-step]')).toContainText('Begin with a project');
});
