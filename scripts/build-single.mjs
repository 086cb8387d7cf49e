// `npm run build:single`: the whole app as one HTML file, for machines where nothing may be installed.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstall, repository } from './ensure-install.mjs';

ensureInstall();
const { runTool } = await import('./run-tool.mjs');
const folder = resolve(process.argv[2] ?? join(repository, 'dist-single'));
const config = join('build', 'single.config.ts');
const { code } = await runTool('vite', ['build', '--config', config, '--outDir', folder, '--logLevel', 'error']);
if (code !== 0) process.exit(code);
const file = join(folder, 'mutu.html');
console.log(`${file} (${(statSync(file).size / 1e6).toFixed(1)} MB)`);
