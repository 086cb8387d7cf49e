// `npm run -s mutu -- …`: the terminal commands. Nothing on stdout but the answer.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstall, repository } from './ensure-install.mjs';

ensureInstall();
// Paths are meant from where the user is; npm starts scripts in the repository and keeps that place in INIT_CWD.
const cwd = (process.env.npm_lifecycle_event === 'mutu' && process.env.INIT_CWD) || process.cwd();
const tsx = new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
const child = spawn(
  process.execPath,
  ['--import', tsx, join(repository, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)],
  { cwd, stdio: 'inherit' },
);
child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
