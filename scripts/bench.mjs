// `npm run bench`: ratios measured in one run; no part of the tests, since times say nothing on a shared machine.
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { runNode } = await import('./run-tool.mjs');
const { code } = await runNode(['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)]);
process.exit(code);
