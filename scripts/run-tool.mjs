// Runs an installed package's command with this Node, without a shell, on every platform.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './ensure-install.mjs';

/** Path of a package's command, read from its package.json. */
export function toolPath(packageName, command = packageName) {
  const folder = join(repository, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Resolves with the exit code, or with the output as well when `capture` is set. */
export function runNode(args, { env = {}, capture = false } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

export const runTool = (packageName, args, options = {}) =>
  runNode([toolPath(packageName, options.command), ...args], options);
