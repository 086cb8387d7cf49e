import { defineConfig } from '@playwright/test';

const port = 4187;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/journeys',
  // Software rendering on a shared machine takes its time; a journey that waits for nothing ends much sooner.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // A retry would hide a race.
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // Keeping the app offline fetches all of it: only the journey that is about it lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.MUTU_CHROMIUM ? { executablePath: process.env.MUTU_CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
