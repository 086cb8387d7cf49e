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

  /** Where a place of the park is on the screen: the address bar says where the map looks. It must look straight north. */
  async pointOf([lon, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
    const centre = await this.mapCentre();
    const seen = (): string => new URL(this.page.url()).hash;
    await expect.poll(seen).toContain('at=');
    // The camera has come to rest when it says the same twice.
    let last = '';
    await expect
      .poll(() => {
        const [before, now] = [last, seen()];
        last = now;
        return before === now;
      })
      .toBe(true);
    const [atLon = 0, atLat = 0, zoom = 0] = (new URLSearchParams(last.slice(1)).get('at') ?? '')
      .split(',')
      .map(Number);
    const world = 512 * 2 ** zoom;
    const north = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
    return {
      x: centre.x + ((lon - atLon) / 360) * world,
      y: centre.y - (north(lat) - north(atLat)) * world,
    };
  }

  /** Takes up a tool of editing for what is selected. */
  async edit(tool: string): Promise<void> {
    const bar = this.page.getByRole('toolbar');
    await this.map.getByRole('button', { name: '编辑' }).click();
    await bar.getByRole('button', { name: tool, exact: true }).click();
    await expect(bar.getByRole('button', { name: tool, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(this.page.locator('canvas[data-editing]')).toBeVisible();
  }

  /** Sets the first point of a drawing and waits until it is told. */
  async drawing(first: () => Promise<void>): Promise<void> {
    await first();
    await expect(this.page.getByRole('button', { name: '撤回上一点' })).toBeVisible();
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
