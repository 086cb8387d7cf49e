import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { axeTrouble } from './axe-trouble.ts';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** The owner of a parcel of the demo park, as its file names it. */
const owner = '石岗村经济联合社';
const forPresenter = '底价先不要谈，看完再说。';

// Made, refused, made again and read by somebody else.
test.setTimeout(240_000);

test('a visitor’s file is made only without what is hidden, and tells its story with the network off', async ({
  page,
  browser,
}, info) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.pick('p04-smart-elevator');
  await page.getByRole('button', { name: '展示', exact: true }).click();
  await page.getByRole('menuitem', { name: /按选址排名新建方案/ }).click();
  const briefs = page.getByRole('dialog', { name: '展示方案' });
  await briefs.getByLabel('来访单位（写在首页）').fill('某某电梯');
  const welcome = briefs.getByLabel('欢迎词');
  const exported = briefs.getByRole('button', { name: '导出访客文件' });

  // A hidden name in the presenter's own words: nothing is written, and the place is told.
  await welcome.fill(`欢迎，隔壁就是${owner}的地。`);
  await welcome.press('Tab');
  await exported.click();
  const refused = page.getByRole('alertdialog', { name: '给访客带走的文件' });
  await expect(refused).toContainText(/个保密值中有 1 个出现在文件里/, { timeout: 60_000 });
  await expect(refused.getByRole('row', { name: owner })).toContainText('欢迎词');
  await expect(refused.getByRole('button', { name: '保存文件' })).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('refused.png') });
  await refused.getByRole('button', { name: '关闭' }).last().click();
  // The keyboard is back where it was, also after the dialog was loaded for the first time.
  await expect(exported).toBeFocused();

  await briefs.getByLabel('讲解提示（仅讲解人可见）').last().fill(forPresenter);
  await welcome.fill('欢迎来到思劳。');
  await welcome.press('Tab');
  await exported.click();
  const made = page.getByRole('dialog', { name: '给访客带走的文件' });
  await expect(made).toContainText(/已检查：[\d,]+ 个保密值，0 个出现/, { timeout: 60_000 });
  await page.screenshot({ path: info.outputPath('made.png') });
  const download = page.waitForEvent('download');
  await made.getByRole('button', { name: '保存文件' }).click();
  const file = info.outputPath('visitor.html');
  await (await download).saveAs(file);
  await expect(made).toHaveCount(0);
  await expect(exported).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(briefs).toHaveCount(0);
  const bytes = readFileSync(file);
  for (const text of [owner, forPresenter, '年产100万吨钢管项目', '112.14948', '"ownerName":'])
    expect(bytes.includes(text), text).toBe(false);
  expect(bytes.length).toBeLessThan(6_000_000);

  // From the disk of somebody else, who has no network.
  const away = await browser.newContext({ offline: true, locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const home = await away.newPage();
  const trouble: string[] = [];
  home.on('pageerror', ({ message }) => trouble.push(message));
  home.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  const address = pathToFileURL(file).href;
  home.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url() !== address) trouble.push(request.url());
  });
  await home.goto(address);
  const view = home.getByRole('main', { name: '载体推荐' });
  await expect(view.getByRole('heading', { level: 1 })).toContainText('思劳产业园');
  await expect(view).toContainText('某某电梯');
  await expect(view.locator('canvas')).toBeVisible();
  await expect(home).toHaveTitle(/思劳/);
  expect.soft(await axeTrouble(home), 'opening').toEqual([]);
  await home.keyboard.press('ArrowRight');
  await expect(view).toHaveAttribute('data-stop', 'option');
  await expect(view).toContainText('思劳东出入口');
  await home.screenshot({ path: info.outputPath('option.png') });
  await home.getByRole('button', { name: 'English' }).click();
  await expect(home.getByRole('main')).toContainText('Expressway interchange');
  await expect(home.locator('html')).toHaveAttribute('lang', 'en');
  expect.soft(await axeTrouble(home), 'option').toEqual([]);
  await home.screenshot({ path: info.outputPath('option-en.png') });
  const stops = home.getByRole('navigation').getByRole('button');
  await stops.nth((await stops.count()) - 2).click();
  await expect(home.getByRole('table').first()).toBeVisible();
  await expect(home.getByRole('main')).toHaveAttribute('data-stop', 'comparison');
  await expect(home.getByRole('main')).not.toContainText(/CNY\/mu|Land price/);
  await home.keyboard.press('ArrowRight');
  await expect(home.getByRole('button', { name: /Print/ })).toBeVisible();
  expect.soft(await axeTrouble(home), 'closing').toEqual([]);
  const pdf = await home.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(20_000);
  expect(trouble).toEqual([]);

  // A computer that draws no WebGL shows the drawn plates.
  await home.addInitScript(() => {
    const draws = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: Parameters<typeof draws>) {
      return /webgl/.test(asked[0]) ? null : draws.apply(this, asked);
    } as typeof draws;
  });
  await home.reload();
  const plate = home.locator('[data-plate] img');
  await expect(plate).toHaveJSProperty('complete', true);
  await home.keyboard.press('ArrowRight');
  await expect(view).toHaveAttribute('data-stop', 'option');
  await expect(plate).toHaveAttribute('alt', /地块|E-/);
  await expect(home.getByRole('button', { name: '驾车路线' })).toHaveCount(0);
  await away.close();
});
