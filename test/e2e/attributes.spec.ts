import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guarded-page.ts';
import { WorkingScreen } from './working-screen.ts';

/** The attribute table under the map. */
class AttributeTable {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: /属性$/ });
  }
  cell(row: number, column: string): Locator {
    return this.page.locator(`tr[data-index="${row}"] td[data-column="${column}"]`);
  }
  async open(): Promise<void> {
    await this.page.keyboard.press('t');
    await expect(this.grid).toBeVisible();
  }
  /** A paste as the browser gives it: no permission, nothing of the machine's own clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((block) => {
      const data = new DataTransfer();
      data.setData('text/plain', block);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }
}

test.describe('the attribute table', () => {
  test('edits a cell, pastes a block from Excel, and tells a bad cell beside it', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    const table = new AttributeTable(page);
    await table.open();

    // Typing begins the edit; what cannot be is told beside the cell and nothing is changed.
    await table.cell(3, 'priceWanPerMu').click();
    await page.keyboard.type('约30');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('须为数字');
    await page.keyboard.press('Escape');
    await expect(screen.undo).toBeDisabled();
    await page.keyboard.type('33.5');
    await page.keyboard.press('Enter');
    await expect(table.cell(3, 'priceWanPerMu')).toContainText('33.5');
    await expect(screen.undo).toHaveAccessibleName(/D-02-02 地块：地价/);
    // Enter went on to the cell below.
    await expect(table.cell(4, 'priceWanPerMu')).toHaveAttribute('data-active', 'true');

    // Two columns, three rows; one price is no price.
    await table.paste('1,040\t企业\r\n四十左右\t企业\r\n42\t集体\r\n');
    const bar = page.getByRole('alert').filter({ hasText: '粘贴' });
    await expect(bar).toContainText(/1 格不可用/);
    const bad = table.cell(5, 'priceWanPerMu');
    await expect(bad).toHaveAttribute('aria-invalid', 'true');
    await expect(bad).toContainText('四十左右');
    await expect(bad).toContainText('须为数字');
    // Nothing is taken until one says so.
    await expect(screen.undo).toHaveAccessibleName(/D-02-02 地块：地价/);
    await bar.getByRole('button', { name: /只取可用/ }).click();
    await expect(table.cell(4, 'priceWanPerMu')).toContainText('1,040');
    await expect(table.cell(6, 'priceWanPerMu')).toContainText('42');
    await expect(bad).not.toContainText('四十左右');
    await expect(screen.undo).toHaveAccessibleName(/个地块：2 项属性/);
    await table.cell(4, 'priceWanPerMu').click();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(table.cell(4, 'priceWanPerMu')).not.toContainText('1,040');
  });

  test('sets one field of many rows, filters by what is wrong, and follows the map', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    const table = new AttributeTable(page);
    await table.open();
    await table.cell(0, 'district').click();
    await table.cell(3, 'district').click({ modifiers: ['Shift'] });
    const many = page.getByRole('form', { name: '改 4 条' });
    await many.getByRole('textbox').fill('北片区');
    await many.getByRole('button', { name: '改动 4 条' }).click();
    await expect(table.cell(0, 'district')).toContainText('北片区');
    await expect(screen.undo).toHaveAccessibleName(/4 个地块：片区/);

    // What is selected elsewhere is where one stands in the table.
    await screen.find('E-05-01');
    await expect(page.locator('td[data-active]').first()).toBeInViewport();
    await expect(page.locator('tr[data-active]')).toContainText('E-05-01');

    await page.getByRole('combobox', { name: '筛选', exact: true }).selectOption('missing');
    await expect(page.getByRole('toolbar').getByRole('status')).toContainText(/^\d+ \/ 242 条/);
    await expect(table.grid).not.toHaveAttribute('aria-rowcount', '243');
    await expect(page.locator('td[data-tone="missing"]').first()).toBeAttached();
  });

  test('states the source of a fact, shows that it is stale, and asks whoever answers for it', async ({ page }) => {
    const screen = new WorkingScreen(page);
    await screen.open();
    const table = new AttributeTable(page);
    await table.open();
    await table.cell(3, 'priceWanPerMu').click();
    const card = page.getByRole('complementary', { name: '来源与时效' });
    await card.getByRole('textbox', { name: '来源', exact: true }).fill('出让公告');
    await card.getByRole('textbox', { name: '截至' }).fill('2021-01');
    await card.getByRole('textbox', { name: '负责方' }).fill('李科长');
    await card.getByRole('button', { name: '记下来源' }).click();
    await expect(table.cell(3, 'priceWanPerMu')).toHaveAttribute('data-tone', 'stale');
    await expect(card).toContainText('已过期：2021-01');
    await expect(screen.undo).toHaveAccessibleName(/地价的来源/);
    // The same mark stands in the inspector.
    await expect(page.getByRole('button', { name: /^地价：已过期/ })).toBeVisible();

    await page.getByRole('tab', { name: /问题/ }).click();
    await page.getByRole('button', { name: '要问谁' }).click();
    const asked = page.locator('details').filter({ hasText: '李科长' });
    await expect(asked).toContainText('D-02-02 地块 · 地价');
    await expect(asked).toContainText('2021-01 起未更新');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/要问谁\.csv$/);
    await asked.getByRole('button', { name: /D-02-02/ }).click();
    await expect(page.getByRole('complementary', { name: '详情' })).toContainText('D-02-02');
  });
});
