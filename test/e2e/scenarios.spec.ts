import { readFile } from 'node:fs/promises';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

test('scenarios fork and switch, and the park travels as one file', async ({ page }, testInfo) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await page.getByRole('button', { name: /^方案：/ }).click();
  await page.getByRole('menuitem', { name: /另存为新方案/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('方案名称').fill('夏季比选');
  await dialog.getByRole('button', { name: '新建方案' }).click();
  await expect(page.getByRole('button', { name: '方案：夏季比选' })).toBeVisible();

  await page.getByRole('button', { name: /^方案：/ }).click();
  await page
    .getByRole('menuitemradio', { name: /东片区优先/ })
    .or(page.getByRole('menuitem', { name: /东片区优先/ }))
    .click();
  await expect(screen.card('p19-cold-chain')).toContainText('已落位');

  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const saved = await (await download).path();
  const project = JSON.parse(await readFile(saved, 'utf8'));
  expect(project.format).toBe('mutu-project');
  expect(project.park.scenarios.map(({ name }: { name: string }) => name)).toContain('夏季比选');

  // On another machine: an empty browser opens the file and has everything.
  const path = testInfo.outputPath('park.mutu.json');
  await (await download).saveAs(path);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto('about:blank');
  await screen.open();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: /打开文件…/ }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('button', { name: '方案：东片区优先' })).toBeVisible();
});

test('a file that is no park is refused with a sentence and loses nothing', async ({ page }, testInfo) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  const { writeFile } = await import('node:fs/promises');
  const path = testInfo.outputPath('broken.json');
  await writeFile(path, '{ "format": "mutu-project", "version": 1, "park": { "name": 12 ');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: /打开文件…/ }).click();
  await (await chooser).setFiles(path);
  await expect(screen.notice).toContainText('broken.json');
  await expect(page.getByRole('button', { name: /思劳/ })).toBeVisible();
});
