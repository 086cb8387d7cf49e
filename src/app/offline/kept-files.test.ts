import { describe, expect, it } from 'vitest';
import { type BuiltFiles, type FileKeeping, forgetOlder, keepFiles, keptAnswer } from './kept-files.ts';

const place = 'https://park.example/mutu/';

/** The browser's caches, as far as they are used, in the memory of the test. */
function memoryCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return {
      match: async (url: string) => kept.get(url)?.clone(),
      put: async (url: string, answer: Response) => void kept.set(url, answer),
    };
  };
  return {
    open,
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  } as unknown as CacheStorage;
}

/** A server with these files; it tells what it was asked for. */
function servedBy(caches: CacheStorage, files: Readonly<Record<string, string>>) {
  const asked: Request[] = [];
  const keeping: FileKeeping = {
    caches,
    place,
    async fetch(request) {
      asked.push(request);
      const text = files[request.url.slice(place.length)];
      return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
    },
  };
  return { keeping, asked };
}

const page = { name: 'index.html', integrity: 'sha256-page' };
const built = (version: string, ...assets: readonly string[]): BuiltFiles => ({
  version,
  files: [page, ...assets.map((name) => ({ name: `assets/${name}`, integrity: null }))],
});
const told = async (answer: Promise<Response | null>): Promise<string | null> => (await answer)?.text() ?? null;
const ask = (name: string, mode: RequestMode = 'no-cors') => ({ url: place + name, mode });

describe('a version kept offline', () => {
  it('answers for the page and every file, and leaves the rest to the network', async () => {
    const one = built('one', 'map-1.js');
    const { keeping } = servedBy(memoryCaches(), { 'index.html': 'page one', 'assets/map-1.js': 'map one' });
    await keepFiles(keeping, one);
    expect(await told(keptAnswer(keeping, one, ask('', 'navigate')))).toBe('page one');
    expect(await told(keptAnswer(keeping, one, ask('index.html?from=mail#park', 'navigate')))).toBe('page one');
    expect(await told(keptAnswer(keeping, one, ask('assets/map-1.js')))).toBe('map one');
    expect(await keptAnswer(keeping, one, ask('assets/other.js'))).toBeNull();
    expect(await keptAnswer(keeping, one, ask('manual/', 'navigate'))).toBeNull();
  });

  it('fetches of a newer version only what changed, and the page past the browser’s own cache', async () => {
    const caches = memoryCaches();
    await keepFiles(
      servedBy(caches, { 'index.html': 'page one', 'assets/map-1.js': 'map', 'assets/app-1.js': 'app one' }).keeping,
      built('one', 'map-1.js', 'app-1.js'),
    );
    const two = built('two', 'map-1.js', 'app-2.js');
    const { keeping, asked } = servedBy(caches, { 'index.html': 'page two', 'assets/app-2.js': 'app two' });
    await keepFiles(keeping, two);
    expect(asked.map(({ url, cache, integrity }) => [url.slice(place.length), cache, integrity]).sort()).toEqual([
      ['assets/app-2.js', 'default', ''],
      ['index.html', 'no-cache', 'sha256-page'],
    ]);
    expect(await told(keptAnswer(keeping, two, ask('', 'navigate')))).toBe('page two');
    // A page of the first version that is still open opens a part nobody had opened before.
    expect(await told(keptAnswer(keeping, two, ask('assets/app-1.js')))).toBe('app one');
  });

  it('is not kept when a file is missing, and goes on from there the next time', async () => {
    const caches = memoryCaches();
    const one = built('one', 'map-1.js');
    const broken = servedBy(caches, { 'index.html': 'page one' });
    await expect(keepFiles(broken.keeping, one)).rejects.toThrow('assets/map-1.js could not be kept: 404');
    const whole = servedBy(caches, { 'assets/map-1.js': 'map one' });
    await keepFiles(whole.keeping, one);
    expect(whole.asked.map(({ url }) => url)).toEqual([`${place}assets/map-1.js`]);
  });

  it('forgets earlier versions, the last one only when no page of it is open, and nothing of another place', async () => {
    const caches = memoryCaches();
    await caches.open('mutu https://park.example/other/ one');
    const { keeping } = servedBy(caches, { 'index.html': 'page' });
    for (const version of ['one', 'two', 'three']) await keepFiles(keeping, built(version));
    await forgetOlder(keeping, built('three'), true);
    expect((await caches.keys()).map((name) => name.split(' ').at(-1))).toEqual(['one', 'two', 'three']);
    await forgetOlder(keeping, built('three'), false);
    expect(await caches.keys()).toEqual(['mutu https://park.example/other/ one', `mutu ${place} three`]);
  });
});
