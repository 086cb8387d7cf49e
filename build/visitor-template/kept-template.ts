import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.ts';
import { areUnchanged, type Inputs } from './list-inputs.ts';

const cache = join(repository, 'node_modules', '.cache');
const kept = join(cache, 'mutu-visitor-file');

function readKept(): string | null {
  const list = join(kept, 'inputs.json');
  if (!existsSync(list)) return null;
  const inputs = JSON.parse(readFileSync(list, 'utf8')) as Inputs;
  return areUnchanged(inputs) ? readFileSync(join(kept, 'visitor.html'), 'utf8') : null;
}

/** In a process of its own: the developers' server runs in another mode, and both builds share the machine's cores. */
function buildInto(folder: string): Promise<void> {
  const vite = join(repository, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'build/visitor.config.ts', '--outDir', folder, '--logLevel', 'error'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: repository,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error('the file for visitors could not be built'));
    });
  });
}

/**
 * The file for visitors without a show in it. What was built once stays below `node_modules` and serves the app, its
 * one-file form and the developers' server alike, until a file it was made of changes.
 */
export async function keptTemplate(): Promise<string> {
  const before = readKept();
  if (before !== null) return before;
  mkdirSync(cache, { recursive: true });
  const fresh = `${kept}-${process.pid}`;
  await buildInto(fresh);
  const template = readFileSync(join(fresh, 'visitor.html'), 'utf8');
  rmSync(kept, { recursive: true, force: true });
  try {
    renameSync(fresh, kept);
  } catch {
    // Another build was quicker; its template is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
  return template;
}
