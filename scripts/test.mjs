// `npm test`: everything that guards the main branch. Ends with one line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstall, repository } from './ensure-install.mjs';

ensureInstall();
const { runTool } = await import('./run-tool.mjs');
const { ensureBuild } = await import('./build.mjs');
const { ensureChromium } = await import('./ensure-chromium.mjs');

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const results = join(repository, 'test-results');
mkdirSync(results, { recursive: true });

function tell(name, ok, seconds, detail = '') {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s)${detail ? ` ${detail}` : ''}`);
  if (!ok) failures.push(name);
}

/** A step that either holds or does not counts as one test. */
async function check(name, work) {
  const start = performance.now();
  const { ok, output = '' } = await work();
  total[ok ? 'passed' : 'failed'] += 1;
  tell(name, ok, (performance.now() - start) / 1000);
  if (!ok) console.log(output);
}

const tool = (packageName, args, options) => async () => {
  const { code, output } = await runTool(packageName, args, { ...options, capture: true });
  return { ok: code === 0, output };
};

/** A runner that counts its own tests in a JSON report. */
async function suite(name, reportFile, run, count) {
  const start = performance.now();
  rmSync(reportFile, { force: true });
  const { code } = await run();
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = count(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    counted.failed = 1;
  }
  // A runner that ends badly without a failed test (a crash, an empty run) is a failure too.
  if ((code !== 0 && counted.failed === 0) || counted.passed === 0) counted.failed += 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
  tell(
    name,
    counted.failed === 0,
    (performance.now() - start) / 1000,
    `${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`,
  );
}

await check('format and lint', tool('@biomejs/biome', ['ci', '--error-on-warnings', '.'], { command: 'biome' }));
await check('unused code', tool('knip', []));
await check('types', tool('typescript', ['--noEmit', '-p', '.'], { command: 'tsc' }));

const unitReport = join(results, 'unit.json');
await suite(
  'unit and golden tests',
  unitReport,
  () => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);

await check('build', async () => ({ ok: await ensureBuild() }));

const browser = await ensureChromium();
if (browser === null) {
  total.failed += 1;
  tell('browser journeys', false, 0, 'no browser');
} else {
  const journeyReport = join(results, 'journeys.json');
  await suite(
    'browser journeys',
    journeyReport,
    () =>
      runTool('@playwright/test', ['test'], {
        command: 'playwright',
        env: { MUTU_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
      }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  );
}

if (failures.length > 0) console.log(`failed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
