// Installs the dependencies when they are missing or older than the lock file; otherwise costs a few milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(repository, 'node_modules', '.mutu-installed');

const [major, minor] = process.versions.node.split('.').map(Number);
const nodeIsNewEnough = major > 20 || (major === 20 && minor >= 19);

export function ensureInstall() {
  if (!nodeIsNewEnough) {
    console.error(`Mutu needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(repository, 'package-lock.json')))
    .digest('hex');
  // The platform is part of the stamp: native packages of one system do not run on another.
  const wanted = `${lock} ${process.platform}-${process.arch}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.error('Installing what is missing (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: repository,
    // Nothing on stdout: the terminal commands print their answer there.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The dependencies could not be installed. Is the npm registry reachable from here?');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, wanted);
}
