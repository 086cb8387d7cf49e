import type { Page } from '@playwright/test';

/** Keeps the map from loading: it draws in software and costs most of a page's time, and nothing of keeping depends on it. */
export async function withoutMap(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // A route would do the same and take the browser's cache away.
  await session.send('Network.setBlockedURLs', { urls: ['*map-view*'] });
}
