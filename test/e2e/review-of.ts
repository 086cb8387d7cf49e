import { expect, type Locator } from '@playwright/test';
import type { MadeFile } from './review-files.ts';
import type { WorkingScreen } from './working-screen.ts';

/** Opens files by the menu and waits until the review has looked at them. */
export async function reviewOf(
  { page }: WorkingScreen,
  files: readonly string[] | readonly MadeFile[],
): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^园区：/ }).click();
  await page.getByRole('menuitem', { name: /打开文件(?!夹)/ }).click();
  await (await chooser).setFiles([...files] as string[] | MadeFile[]);
  const dialog = page.getByRole('dialog', { name: '检查并导入文件' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('文件已检查完毕')).toBeAttached({ timeout: 90_000 });
  return dialog;
}
