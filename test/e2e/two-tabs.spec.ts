import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { withoutMap } from './without-map.ts';

const bar = (page: Page) => page.locator('[data-keeping]');
const savedState = (page: Page) => page.locator('[data-saved]');
const scenario = (page: Page) => page.getByRole('button', { name: /^方案：/ });

const named = async (page: Page): Promise<string> => (await scenario(page).textContent()) ?? '';

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await withoutMap(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator('[data-capacity]').first()).toBeVisible({ timeout: 45_000 });
  return page;
}

/** Adds a scenario, which becomes the active one; of a tab that may not, nothing comes of it. */
async function addScenario(page: Page): Promise<void> {
  await page.bringToFront();
  await scenario(page).click();
  await page.getByRole('menuitem', { name: /新建空白方案/ }).click();
}

for (const locks of ['the locks of the browser', 'messages alone, as without TLS'] as const)
  test(`a second tab follows read-only and takes over by ${locks}`, async ({ context }) => {
    if (locks !== 'the locks of the browser')
      await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined }));
    const first = await opened(context);
    await expect(savedState(first)).toHaveAttribute('data-saved', 'saved');
    await expect(bar(first)).toHaveCount(0);
    const other = await opened(context);
    await expect(bar(other)).toContainText('另一个标签页');
    await expect(savedState(other)).toHaveText('只读');

    const delivered = await named(first);
    await addScenario(first);
    await expect(scenario(first)).not.toHaveText(delivered);
    const second = await named(first);
    await expect(scenario(other)).toHaveText(second);
    await addScenario(other);
    await expect(other.locator('[data-tone]')).toContainText('只读');
    await expect(scenario(other)).toHaveText(second);

    await bar(other).getByRole('button', { name: '改在这里编辑' }).click();
    await expect(bar(first)).toContainText('另一个标签页');
    await expect(bar(other)).toHaveCount(0);
    await addScenario(other);
    await expect(scenario(other)).not.toHaveText(second);
    const third = await named(other);
    await expect(scenario(first)).toHaveText(third);

    // The tab that has it goes; the other one continues by itself, and nothing of what the first did is lost.
    await other.close();
    await expect(bar(first)).toHaveCount(0);
    await addScenario(first);
    await expect(scenario(first)).not.toHaveText(third);
    const fourth = await named(first);
    await expect(savedState(first)).toHaveAttribute('data-saved', 'saved');
    await first.reload();
    await expect(scenario(first)).toHaveText(fourth);
  });
