import { expect, type Locator } from '@playwright/test';
import type { MadeFile } from './review-files.ts';
import type { WorkingScreen } from './working-screen.ts';

/** Opens files by the menu and waits until the review has looked at them. */
export const reviewOf = (screen: WorkingScreen, files: readonly string[] | readonly MadeFile[]): Promise<Locator> =>
  reviewed(screen, /打开文件(?!夹)/, [...files] as string[] | MadeFile[]);

/** Opens a folder by the menu. */
export const reviewOfFolder = (screen: WorkingScreen, path: string): Promise<Locator> =>
  reviewed(screen, /打开文件夹/, path);

async function reviewed(
  { page }: WorkingScreen,
  item: RegExp,
  files: string | string[] | MadeFile[],
): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await (await chooser).setFiles(files);
  const dialog = page.getByRole('dialog', { name: '检查并导入文件' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('文件已检查完毕')).toBeAttached({ timeout: 90_000 });
  return dialog;
}
