import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

async function exported(page: Page, dialog: Locator, name: RegExp): Promise<Buffer> {
  await dialog.getByRole('button', { name: '导出为' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return readFileSync(await (await download).path());
}

test('the sheets leave the browser as files other programs read', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find('E-05-01');
  await page.getByRole('button', { name: '打印载体资料单' }).click();
  const dialog = page.getByRole('dialog', { name: '打印与资料单' });
  const title = dialog.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(title).toHaveText('E-05-01 地块');

  // With a plate, which the browser draws as a picture.
  const document = await exported(page, dialog, /Word|DOCX/i);
  const { value: html } = await mammoth.convertToHtml({ buffer: document });
  expect(html).toContain('E-05-01 地块');
  const pictures = Object.entries(unzipSync(document)).filter(([path]) => path.startsWith('word/media/'));
  expect(Math.max(...pictures.map(([, bytes]) => bytes.length))).toBeGreaterThan(10_000);

  await dialog.getByRole('combobox', { name: '资料单', exact: true }).selectOption('supply');
  await expect(title).toHaveText('招商要素保障清单');
  const rows = await readSheet(await exported(page, dialog, /Excel|XLSX/i), '土地');
  const east = rows.find(([district]) => district === '东扩片区');
  expect(east?.[2]).toBeCloseTo(537, 4);

  const slides = unzipSync(await exported(page, dialog, /PowerPoint|PPTX/i));
  const texts = Object.entries(slides)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
  for (const said of ['招商要素保障清单', '110kV 东园变电站', '缺口清单', '审图号']) expect(texts).toContain(said);
});
