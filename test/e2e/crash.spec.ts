import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { killBrowser, type Said, seeded, serveFolder, spin, startBrowser } from './crash/killed-browser.ts';

const works = ['edits', 'snapshots', 'imports', 'migrations', 'edits'] as const;
/** Two browsers at once, each with a profile of its own. */
const seeds = [20_260_701, 20_260_702];
const kills = 20;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutu-crash-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'page'),
      target: 'es2023',
      minify: false,
      rolldownOptions: {
        input: { page: join(import.meta.dirname, 'crash/storage-page.ts') },
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  });
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

// Each launch finds what the kill before it left, and goes on from there.
for (const seed of seeds)
  test(`a browser killed ${kills} times amid its writes loses nothing it told as saved (${seed})`, async () => {
    test.setTimeout(300_000);
    const random = seeded(seed);
    const profile = join(folder, `profile-${seed}`);
    const server = await serveFolder(join(folder, 'page'));
    const begun = { edits: 0, imports: 0 };
    const told = { edits: 0, imports: 0 };
    let migrations = 0;
    try {
      for (let kill = 0; kill <= kills; kill += 1) {
        const isLast = kill === kills;
        const work = isLast ? 'look' : (works[kill % works.length] ?? 'edits');
        const what = work === 'imports' ? 'imports' : 'edits';
        // Which event it falls on, and how long after it.
        const after = 1 + Math.floor(random() * (work === 'migrations' ? 1 : 4));
        const event = work === 'snapshots' && random() < 0.6 ? 'tidying' : random() < 0.7 ? 'begun' : 'told';
        const wait = random() * 12;
        const [toldBefore, begunBefore, migrationsBefore] = [{ ...told }, { ...begun }, migrations];
        let met = 0;
        const address = `${server.address}?work=${work}&round=${kill}`;
        const browser = startBrowser(profile, address);
        const heard: Said[] = [];
        await new Promise<void>((resolve) => {
          let isOver = false;
          server.hear((said) => {
            if (isOver) return;
            heard.push(said);
            if (said.event === 'begun' && work !== 'migrations') begun[what] = Math.max(begun[what], said.number);
            if (said.event === 'told' && work !== 'migrations') told[what] = Math.max(told[what], said.number);
            if (said.event === (work === 'migrations' ? 'begun' : event)) met += 1;
            if (met < after && said.event !== 'failed' && said.event !== 'done') return;
            isOver = true;
            spin(wait);
            resolve();
          });
        });
        await killBrowser(browser);
        expect(heard.filter((said) => said.event === 'failed')).toEqual([]);
        const numberOf = (name: string) => heard.find((said) => said.event === name)?.number ?? -1;
        if (work === 'migrations' && !isLast) migrations += 1;
        // What this launch found is what the kill before it left. It had begun at most one that it was not told of.
        const before = { edits: numberOf('found edits'), imports: numberOf('found imports') };
        expect(before.edits).toBeGreaterThanOrEqual(toldBefore.edits);
        expect(before.imports).toBeGreaterThanOrEqual(toldBefore.imports);
        expect(before.edits).toBeGreaterThanOrEqual(begunBefore.edits - 1);
        expect(before.imports).toBeGreaterThanOrEqual(begunBefore.imports - 1);
        expect(numberOf('found migrations')).toBe(migrationsBefore);
      }
    } finally {
      server.close();
    }
  });
