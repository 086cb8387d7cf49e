import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const dist = resolve('dist');

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Serves what was built, and can be taken away and brought back with a newer version: another list of the same files. */
export interface DistServer {
  readonly address: string;
  stop(): Promise<void>;
  /** Again under the same address. */
  start(): Promise<void>;
  readonly published: { isNewer: boolean };
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((done) => server.listen(port, 'localhost', () => done((server.address() as AddressInfo).port)));

export async function distServer(): Promise<DistServer> {
  const published = { isNewer: false };
  const make = (): Server =>
    createServer(async (request, answer) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const name = path === '/' ? 'index.html' : path.slice(1);
      try {
        const bytes = await readFile(join(dist, name));
        const body =
          name === 'service-worker.js' && published.isNewer
            ? bytes.toString('utf8').replace('"version":"', '"version":"newer-')
            : bytes;
        answer.writeHead(200, { 'Content-Type': kinds[extname(name)] ?? 'application/octet-stream' }).end(body);
      } catch {
        answer.writeHead(404).end();
      }
    });
  let server = make();
  const port = await listening(server, 0);
  return {
    address: `http://localhost:${port}/`,
    published,
    async start() {
      server = make();
      await listening(server, port);
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
