import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Said {
  readonly event: string;
  readonly number: number;
  readonly detail: string;
}

/** Serves the page of one folder and hears what it says. */
export async function serveFolder(folder: string): Promise<{
  readonly address: string;
  hear(listen: (said: Said) => void): void;
  close(): void;
}> {
  let listener: (said: Said) => void = () => {};
  const server = createServer(async (request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/said') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      answer.end();
      listener(JSON.parse(Buffer.concat(parts).toString()) as Said);
      return;
    }
    if (path === '/') {
      answer.setHeader('Content-Type', 'text/html');
      answer.end('<!doctype html><script type="module" src="./page.js"></script>');
      return;
    }
    answer.setHeader('Content-Type', 'text/javascript');
    answer.end(await readFile(join(folder, path)).catch(() => ''));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    hear(listen) {
      listener = listen;
    },
    close: () => server.close(),
  };
}

/** A browser of its own process group with a profile that outlives it. */
export function startBrowser(profile: string, address: string): ChildProcess {
  const path = process.env.MUTU_CHROMIUM ?? chromium.executablePath();
  return spawn(
    path,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      address,
    ],
    { detached: true, stdio: 'ignore' },
  );
}

/** No chance to write anything any more: the browser and all it started. */
export async function killBrowser(browser: ChildProcess): Promise<void> {
  const ended = browser.exitCode === null && browser.signalCode === null ? once(browser, 'exit') : null;
  if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  await ended;
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lets some ms pass without giving up the turn, so that the kill falls within what the page does just then. */
export function spin(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
