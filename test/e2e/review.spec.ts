import { mkdirSync, writeFileSync } from 'node:fs';
import { hasSharedData, sharedFile } from '../shared-path.ts';
import { expect, test } from './guarded-page.ts';
import { manyPlots, plots, register, swappedTxt } from './review-files.ts';
import { reviewOf, reviewOfFolder } from './review-of.ts';
import { WorkingScreen } from './working-screen.ts';

const real = (name: string): string => sharedFile(`data/real/${name}`) ?? name;

test('a TXT with swapped axes is understood, and lies where it should', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const dialog = await reviewOf(screen, [swappedTxt]);
  const source = dialog.getByRole('region', { name: 'swapped.txt', exact: true }).first();
  await expect(source).toContainText('界址点 TXT');
  await expect(source).toContainText('CGCS2000 3°带 38');
  // The demo park lies in the same district: had the axes not been turned, no plane would hold both.
  await expect(dialog).toContainText(/距当前园区 \d/);
  await dialog.getByRole('radio', { name: '新园区' }).check();
  await dialog.getByRole('button', { name: /^采用/ }).click();
  await screen.ready();
  await screen.find('测试地块');
  await expect(page.getByRole('complementary', { name: '详情' })).toContainText(/40\.1|40\.06/);
});

test('an Excel register with a title row becomes projects of the open park', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const before = await page.getByRole('tab', { name: /^项目/ }).textContent();
  const dialog = await reviewOf(screen, [register]);
  await expect(dialog.getByRole('button', { name: '第 2 行是表头' })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: /^并入/ })).toBeChecked();
  await dialog.getByRole('button', { name: '与园区比较' }).click();
  const step = page.getByRole('dialog', { name: /^与“.*”比较$/ });
  await expect(step.getByRole('region', { name: '新增 2 条' })).toContainText('高端阀门制造');
  await step.getByRole('button', { name: '并入 2 处变化' }).click();
  await expect(step).toHaveCount(0);
  await expect(page.getByRole('tab', { name: /^项目/ })).not.toHaveText(before ?? '');
  await screen.undo.click();
  await expect(page.getByRole('tab', { name: /^项目/ })).toHaveText(before ?? '');
});

test('what is only looked at changes nothing', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const park = await page.getByRole('button', { name: /^园区：/ }).textContent();
  const dialog = await reviewOf(screen, [plots('land.geojson', [1, 2, 3]), swappedTxt]);
  await expect(dialog.getByRole('region', { name: 'land.geojson' }).first()).toContainText('3 个对象');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^园区：/ })).toHaveText(park ?? '');
  await expect(screen.undo).toBeDisabled();
});

test('a folder is looked at with all that lies below it', async ({ page }, info) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const below = info.outputPath('plots', 'north');
  mkdirSync(below, { recursive: true });
  const land = plots('land.geojson', [1, 2, 3]);
  writeFileSync(info.outputPath('plots', 'land.geojson'), land.buffer);
  writeFileSync(info.outputPath('plots', 'north', 'swapped.txt'), swappedTxt.buffer);
  writeFileSync(info.outputPath('plots', 'north', 'thumbs.db'), 'of a program');
  const dialog = await reviewOfFolder(screen, info.outputPath('plots'));
  await expect(dialog.getByRole('region', { name: 'plots/land.geojson' }).first()).toContainText('3 个对象');
  await expect(dialog.getByRole('region', { name: 'plots/north/swapped.txt' }).first()).toContainText('界址点 TXT');
  await expect(dialog).toContainText('thumbs.db');
  await expect(dialog.getByRole('button', { name: '采用 4 个对象' })).toBeEnabled();
});

test('files are taken by keyboard alone', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const dialog = await reviewOf(screen, [plots('land.geojson', [1, 2, 3])]);
  const own = dialog.getByRole('radio', { name: '新园区' });
  const take = dialog.getByRole('button', { name: '采用 3 个对象' });
  const until = async (wanted: typeof own) => {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
  };
  await until(dialog.getByRole('radio', { name: /^并入|^新园区/ }).and(dialog.locator(':checked')));
  await page.keyboard.press('ArrowUp');
  if (!(await own.isChecked())) await page.keyboard.press('ArrowDown');
  await expect(own).toBeChecked();
  await until(dialog.getByRole('button', { name: /坐标系/ }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: '坐标系' })).toBeVisible();
  await until(take);
  await page.keyboard.press('Enter');
  await screen.ready();
  await expect(page.getByRole('tab', { name: /^载体/ })).toContainText('3');
});

test('a mapping is known again, and forgotten when asked', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const first = await reviewOf(screen, [plots('land.geojson', [1, 2, 3])]);
  await first.getByRole('radio', { name: '新园区' }).check();
  await first.getByRole('combobox', { name: '名称字段' }).selectOption({ index: 0 });
  await first.getByRole('button', { name: '采用 3 个对象' }).click();
  await screen.ready();
  const again = await reviewOf(screen, [plots('other.geojson', [5, 6])]);
  await expect(again).toContainText('按上次的对应关系');
  await again.getByRole('button', { name: '不再沿用' }).click();
  await expect(again).not.toContainText('按上次的对应关系');
  await expect(again.getByRole('combobox', { name: '名称字段' })).toHaveValue('名称');
});

test('a changed layer is taken again by choice, and can be undone', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const first = await reviewOf(screen, [plots('land.geojson', [1, 2, 3])]);
  await first.getByRole('radio', { name: '新园区' }).check();
  await first.getByRole('button', { name: '采用 3 个对象' }).click();
  await screen.ready();
  const sites = page.getByRole('tab', { name: /^载体/ });
  await expect(sites).toContainText('3');

  const dialog = await reviewOf(screen, [plots('land.geojson', [1, 2, 4], [2])]);
  await dialog.getByRole('button', { name: '与园区比较' }).click();
  const step = page.getByRole('dialog', { name: /^与“.*”比较$/ });
  await expect(step.getByRole('region', { name: '新增 1 条' })).toContainText('地块4');
  const changed = step.getByRole('region', { name: '变化 1 条' });
  await expect(changed).toContainText(/面积 .* 亩 → .* 亩/);
  await changed.getByRole('button').click();
  await expect(step).toContainText('虚线：现在');
  const gone = step.getByRole('region', { name: '文件中没有的 1 条' });
  await expect(gone.getByRole('checkbox').first()).not.toBeChecked();
  await gone.getByText('文件中没有的 1 条').click();
  await step.getByRole('button', { name: '并入 3 处变化' }).click();
  await expect(step).toHaveCount(0);
  await screen.find('地块4');
  await screen.undo.click();
  await expect(page.getByRole('complementary', { name: '详情' })).not.toContainText('地块4');
  await screen.find('地块3');
});

test.describe('files of offices', () => {
  test.skip(!hasSharedData && process.env.CI !== 'true', 'no shared real data on this machine');

  test('a GBK Shapefile that does not say so is read, looked at in another encoding, and taken', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    const dialog = await reviewOf(screen, [real('shapefile/tw_xinying_industrial_gbk_no_hint.zip')]);
    await dialog.getByRole('button', { name: /文字编码/ }).click();
    const sample = dialog.getByRole('list', { name: '按此编码读出的文字' });
    await expect(sample).toContainText('工業區');
    const encoding = dialog.getByRole('combobox', { name: '文字编码' });
    await encoding.selectOption('big5');
    await expect(sample).not.toContainText('工業區');
    await encoding.selectOption('gb18030');
    await expect(sample).toContainText('工業區');
    // What the sheet calls its zones names the parcels.
    await dialog.getByRole('combobox', { name: '名称字段' }).selectOption('分區');
    await dialog.getByRole('button', { name: '采用 24 个对象' }).click();
    await screen.ready();
    await expect(page.getByRole('tab', { name: /^载体/ })).toContainText('24');
    await screen.find('工業區');
  });

  test('a Shapefile, a GeoJSON and a TXT come in together', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    const dialog = await reviewOf(screen, [
      real('shapefile/cn_zhaoqing_plots_gk38_gbk.zip'),
      real('parcels/cn_zhaoqing_plots_lonlat.geojson'),
      real('boundary-txt/zhaoqing/44120000120.txt'),
    ]);
    await expect(dialog.getByText('Shapefile', { exact: true })).toBeVisible();
    await expect(dialog.getByText('GeoJSON', { exact: true })).toBeVisible();
    await expect(dialog.getByText('界址点 TXT', { exact: true })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '采用 15 个对象' })).toBeEnabled();
    // By keyboard: the object in the middle of the plan tells its attributes.
    const plan = dialog.getByRole('application');
    await plan.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await expect(plan).toBeFocused();
  });
});

test('200,000 objects are understood while the page goes on', async ({ page }, info) => {
  test.setTimeout(300_000);
  const screen = new WorkingScreen(page);
  await screen.open();
  const path = info.outputPath('many.geojson');
  writeFileSync(path, manyPlots(200_000));
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const began = Date.now();
  const dialog = await reviewOf(screen, [path]);
  const tookMs = Date.now() - began;
  await expect(dialog).toContainText('200,000 个对象');
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  console.log(`200,000 objects: understood in ${tookMs} ms, longest task of the page ${Math.round(longest)} ms`);
  // Were it read on the page's thread, the reading itself would be the longest task.
  expect(longest / tookMs).toBeLessThan(0.25);

  await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  const taking = Date.now();
  await dialog.getByRole('radio', { name: '新园区' }).check();
  await dialog.getByRole('button', { name: /^采用 200,000/ }).click();
  await expect(dialog).toHaveCount(0, { timeout: 120_000 });
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const worst = [...tasks]
    .sort((a, b) => b - a)
    .slice(0, 5)
    .map(Math.round);
  console.log(`200,000 objects: taken in ${Date.now() - taking} ms, longest tasks of the page ${worst.join(', ')} ms`);
});
