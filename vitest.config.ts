import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'data/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/both-languages.ts'],
    testTimeout: 30_000,
    // Days are those of the reader; specs state theirs in Greenwich's hours, which are the same days in China.
    env: { TZ: 'Asia/Shanghai' },
  },
});
