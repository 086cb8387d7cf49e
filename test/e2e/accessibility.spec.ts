import { axeTrouble } from './axe-trouble.ts';
import { expect, test } from './guarded-page.ts';
import { plots, register, swappedTxt } from './review-files.ts';
import { reviewOf } from './review-of.ts';
import { WorkingScreen } from './working-screen.ts';

// Every screen there is, one after the other, in one page.
test.setTimeout(420_000);

/** Each language once, each theme once: what they change does not depend on each other. */
for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on any screen (${language}, ${theme})`, async ({ page, context }) => {
    await page.addInitScript((chosen) => localStorage.setItem('mutu.preferences', JSON.stringify(chosen)), {
      language,
      theme,
    });
    const screen = new WorkingScreen(page);
    await screen.open();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const bar = page.getByRole('banner');
    const dialog = page.getByRole('dialog').last();
    const clean = async (what: string) => expect.soft(await axeTrouble(page), what).toEqual([]);
    const cleanDialog = async (what: string) => {
      await expect(dialog).toBeVisible();
      await clean(what);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    const entry = async (button: RegExp, item: RegExp) => {
      await bar.getByRole('button', { name: button }).first().click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const tab = (name: RegExp) => page.getByRole('tab', { name }).click();

    await test.step('lists', async () => {
      await clean('projects');
      await tab(/^载体|^Sites/);
      await expect(page.getByRole('grid').first()).toBeVisible();
      await clean('sites');
      await tab(/^图层|^Layers/);
      await clean('layers');
      await bar.getByRole('button', { name: /^数据问题|^Data issues|issue/i }).click();
      await clean('issues');
      await page.keyboard.press('t');
      await expect(page.locator('td[data-column]').first()).toBeVisible();
      await clean('attribute table');
      await page.keyboard.press('t');
    });

    await test.step('inspectors', async () => {
      await page.keyboard.press('ControlOrMeta+k');
      await cleanDialog('palette');
      for (const thing of ['E-05-01', '110kV 东园变电站', '标准厂房一期 1 号楼']) {
        await screen.find(thing);
        await clean(`inspector of ${thing}`);
      }
    });

    await test.step('matching', async () => {
      await tab(/^项目|^Projects/);
      await screen.card('p04-smart-elevator').click();
      await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 30_000 });
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('row', { selected: true })).toBeVisible();
      await clean('ranked sites');
      await page.keyboard.press('Enter');
      await expect(screen.notice).toBeVisible();
      await clean('placed');
    });

    await test.step('dialogs', async () => {
      await entry(/^园区：|^Park:/, /园区库|Park library/);
      await expect(dialog.getByRole('table').first()).toBeVisible();
      await cleanDialog('library');
      await entry(/^方案：|^Scenario:/, /另存为新方案|Fork scenario/);
      await cleanDialog('fork');
      await entry(/^导出|^Export/, /导出图层|Export layers/);
      await cleanDialog('export of layers');
      await entry(/^导出|^Export/, /定制|Choose columns/);
      await cleanDialog('summary');
      await entry(/^明暗|^Theme/, /偏好|Preferences/);
      await cleanDialog('preferences');
      await entry(/^展示|^Present/, /对外发布|Publication/);
      await cleanDialog('publication');
      await page.keyboard.press('ControlOrMeta+p');
      await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
      await cleanDialog('sheets');
      for (const item of [/快速指南|Quick guide/, /键盘|Keyboard/, /数值与|Figures and/, /更新|new/, /关于|About/]) {
        await entry(/^帮助|^Help/, item);
        await cleanDialog(String(item));
      }
    });

    await test.step('show', async () => {
      await screen.card('p04-smart-elevator').click();
      await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 30_000 });
      await entry(/^展示|^Present/, /按选址排名|from the ranking/);
      await expect(dialog.getByRole('textbox').nth(2)).toBeVisible();
      await clean('brief');
      await dialog.getByRole('button', { name: /^导出访客文件|take-home/i }).click();
      const made = page.getByRole('dialog').or(page.getByRole('alertdialog')).last();
      await expect(made.locator('[data-counts]')).toBeVisible({ timeout: 60_000 });
      await clean('visitor’s file');
      await page.keyboard.press('Escape');
      await dialog.getByRole('button', { name: /^开始展示$|^Present$/ }).click();
      await expect(page.locator('main nav [aria-current="step"]')).toBeVisible({ timeout: 60_000 });
      for (const key of ['0', '1', '9']) {
        await page.keyboard.press(key);
        await clean(`stop ${key}`);
      }
      const opening = context.waitForEvent('page');
      await page.keyboard.press('n');
      const desk = await opening;
      await expect(desk.getByRole('timer')).toBeVisible();
      expect.soft(await axeTrouble(desk), 'presenter').toEqual([]);
      await desk.close();
      await page.keyboard.press('Escape');
    });

    if (language === 'en') return;
    await test.step('review of files', async () => {
      const review = await reviewOf(screen, [plots('land.geojson', [1, 2, 3]), swappedTxt, register]);
      await clean('review');
      await review
        .getByRole('button', { name: /坐标系/ })
        .first()
        .click();
      await clean('coordinate system');
      await review.getByRole('radio', { name: /^并入/ }).check();
      await review.getByRole('button', { name: '与园区比较' }).click();
      await expect(page.getByRole('dialog', { name: /^与“.*”比较$/ })).toBeVisible();
      await clean('comparison');
    });
  });
}
