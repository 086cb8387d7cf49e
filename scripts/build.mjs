// Builds dist/ when a source is newer than the last build.
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './ensure-install.mjs';
import { runTool } from './run-tool.mjs';

const stampFile = join(repository, 'dist', '.built');
const inputs = [
  'src',
  'build',
  'data',
  'public',
  'index.html',
  'visitor.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file in it is removed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** True when the build stands; builds only when something changed since. */
export async function ensureBuild() {
  const changed = Math.max(...inputs.map((input) => newest(join(repository, input))));
  if (existsSync(stampFile) && statSync(stampFile).mtimeMs > changed) return true;
  rmSync(stampFile, { force: true });
  const begun = new Date();
  console.log('Building (about a minute) …');
  // Notes on what libraries bring for Node and browsers never load look like trouble and are none.
  const { code } = await runTool('vite', ['build', '--logLevel', 'error']);
  if (code !== 0) return false;
  writeFileSync(stampFile, '');
  // As old as the beginning: what was changed while the build ran is not in it.
  utimesSync(stampFile, begun, begun);
  return true;
}
