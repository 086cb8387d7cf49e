// Finds a Chrome or Chromium for the browser journeys, or installs one the way the platform offers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';

const wellKnown = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

function found() {
  const named = process.env.MUTU_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return (wellKnown[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

const succeeds = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

/** Debian carries Chromium itself; Ubuntu's package of that name is only a snap stub. */
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installOnDebian() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return succeeds(command, rest);
  };
  console.error('Installing Chromium and a Chinese font from Debian (apt-get) …');
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** Path of a browser, or null with the reason printed. */
export async function ensureChromium() {
  const before = found();
  if (before) return before;
  if (isDebian() && installOnDebian()) return found();
  console.error('Installing Chromium with Playwright …');
  const { code } = await runTool('@playwright/test', ['install', 'chromium'], { command: 'playwright' });
  if (code === 0) {
    const { chromium } = await import('@playwright/test');
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  }
  console.error(
    'No Chrome or Chromium was found and none could be installed here. Install one by hand, or name it: MUTU_CHROMIUM=/path/to/chrome npm test',
  );
  return null;
}
