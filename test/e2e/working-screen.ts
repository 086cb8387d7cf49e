import { expect, type Locator, type Page } from '@playwright/test';

/** The working screen as its user sees it: by name and role, in Chinese unless a journey changes the language. */
export class WorkingScreen {
  constructor(readonly page: Page) {}

  /** Opens the program and waits until the figures of the park are there. */
  async open(path = ''): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.goto(`./${path}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.map).toBeVisible();
    await expect(this.page.locator('[data-capacity]').first()).toBeVisible({ timeout: 45_000 });
  }

  get map(): Locator {
    return this.page.locator('[data-map]');
  }

  get notice(): Locator {
    return this.page.locator('[data-tone]');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: /^撤销：|^撤销$|^Undo/ }).first();
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: /^重做|^Redo/ }).first();
  }

  get rankedSites(): Locator {
    return this.page.getByRole('grid').or(this.page.locator('[data-table]')).first();
  }

  card(projectId: string): Locator {
    return this.page.locator(`[data-project="${projectId}"]`);
  }

  /** Picks a project and waits for the ranking of all sites. */
  async pick(projectId: string): Promise<void> {
    await this.card(projectId).click();
    await this.ranked();
  }

  async ranked(): Promise<void> {
    await expect(this.page.getByText(/可落位 \d+ · 有条件 \d+/).first()).toBeVisible({ timeout: 30_000 });
  }

  async leaveMatching(): Promise<void> {
    await this.page.getByRole('button', { name: '退出匹配，回到项目' }).click();
  }

  /** Finds a thing by the palette, so that the map stands on it. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    const dialog = this.page.getByRole('dialog');
    await dialog
      .getByRole('textbox')
      .or(dialog.getByRole('searchbox'))
      .or(dialog.getByRole('combobox'))
      .first()
      .fill(text);
    await expect(dialog.getByRole('menuitem').first()).toContainText(text);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** The middle of the part of the map that no panel covers: where the camera puts what was searched. */
  async mapCentre(): Promise<{ x: number; y: number }> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('the map is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Carries a project card with the mouse to a point of the map, without letting go. */
  async carry(projectId: string, to: { x: number; y: number }): Promise<void> {
    const card = this.card(projectId);
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    if (!box) throw new Error(`no card of ${projectId} on the screen`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + 20);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width / 2 + 30, box.y + 40, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
  }
}
