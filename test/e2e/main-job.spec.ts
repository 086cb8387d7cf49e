import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** A leveled parcel of the east area with nobody on it, and a project that fits it. */
const parcel = 'E-05-01';
const project = 'p04-smart-elevator';

test('a planner places a project with the mouse, undoes, redoes, reloads and takes the summary home', async ({
  page,
}) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find(parcel);
  await expect(page.getByRole('complementary', { name: '详情' })).toContainText(parcel);

  // The card is dragged from the list to the parcel in the middle of the map; the verdict shows before it is let go.
  await page.getByRole('tab', { name: /项目/ }).click();
  await screen.carry(project, await screen.mapCentre());
  await expect(page.getByText(/可落位|有条件/).first()).toBeVisible();
  await page.mouse.up();

  await expect(screen.notice).toContainText(`落位到${parcel}`);
  await expect(screen.undo).toHaveAccessibleName(new RegExp(`撤销：.*${parcel}`));
  const inspector = page.getByRole('complementary', { name: '详情' });
  await expect(inspector).toContainText('逐项结论');
  await expect(inspector).toContainText('80 亩');

  await screen.undo.click();
  await expect(screen.redo).toBeEnabled();
  await expect(screen.redo).toHaveAccessibleName(new RegExp(parcel));
  await screen.redo.click();
  await expect(screen.undo).toHaveAccessibleName(new RegExp(`撤销：.*${parcel}`));

  await expect(page.getByText('已保存')).toBeVisible();
  await page.reload();
  await screen.ready();
  await expect(screen.card(project)).toContainText('已落位');

  // The summary says what the screen says.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.charCodeAt(0)).toBe(0xfeff);
  const { data } = Papa.parse<string[]>(file.slice(1).trim());
  const header = data.find((row) => row.some((cell) => cell.startsWith('编号') || cell === '地块编号'));
  expect(header).toBeDefined();
  const row = data.find((cells) => cells[0] === parcel);
  expect(row).toBeDefined();
  const cell = (label: RegExp): string => row?.[header?.findIndex((name) => label.test(name)) ?? -1] ?? '';
  expect(cell(/^落位项目$/)).toContain('智能电梯');

  await screen.find(parcel);
  const free = /可用面积\s*([\d.,]+)\s*亩/.exec((await inspector.textContent()) ?? '')?.[1];
  expect(free).toBeDefined();
  expect(Math.abs(Number(cell(/^剩余面积/)) - Number(free))).toBeLessThan(0.06);
});

test('a placement is found again under its own name after the address is opened afresh', async ({ page }) => {
  const screen = new WorkingScreen(page);
  await screen.open();
  await screen.find(parcel);
  const address = page.url();
  expect(address).toContain(parcel);
  await page.goto('about:blank');
  await page.goto(address);
  await screen.ready();
  await expect(page.getByRole('complementary', { name: '详情' })).toContainText(parcel);
});
