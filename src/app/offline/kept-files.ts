/** A file of one version of the app, by its address below the place the app is served from. */
export interface BuiltFile {
  readonly name: string;
  /** SHA-256 as `fetch` checks it; null where the name changes with the content. */
  readonly integrity: string | null;
}

/** All files of one version. */
export interface BuiltFiles {
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** The part of the browser the files are kept with. */
export interface FileKeeping {
  readonly caches: CacheStorage;
  /** Where the app is served from, ending in a slash. */
  readonly place: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** So few that the page's own questions are not held up. */
const atOnce = 4;

const prefixOf = (place: string): string => `mutu ${place} `;
const keptVersions = async ({ caches, place }: FileKeeping): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefixOf(place)));

const urlOf = (place: string, name: string): string => new URL(name, place).href;

async function fromOlder({ caches }: FileKeeping, versions: readonly string[], url: string) {
  for (const version of versions) {
    const found = await (await caches.open(version)).match(url, { ignoreVary: true });
    if (found) return found;
  }
  return null;
}

/**
 * Takes every file of a version into the browser. What an earlier version has under the same name is taken from there,
 * what was taken before an interruption stays. Throws when a file cannot be had or is not the one that was built: the
 * browser then keeps the version it has and tries again some other time.
 */
export async function keepFiles(keeping: FileKeeping, built: BuiltFiles): Promise<void> {
  const name = prefixOf(keeping.place) + built.version;
  const older = (await keptVersions(keeping)).filter((version) => version !== name);
  const cache = await keeping.caches.open(name);
  const rest = [...built.files];
  const takeOne = async ({ name: file, integrity }: BuiltFile): Promise<void> => {
    const url = urlOf(keeping.place, file);
    if (await cache.match(url, { ignoreVary: true })) return;
    const known = integrity === null ? await fromOlder(keeping, older, url) : null;
    const answer = known ?? (await keeping.fetch(requestOf(url, integrity)));
    if (!answer.ok) throw new Error(`${file} could not be kept: ${answer.status}`);
    await cache.put(url, answer);
  };
  const takeSome = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) await takeOne(next);
  };
  await Promise.all(Array.from({ length: atOnce }, takeSome));
}

/** A file whose name stays is asked for past the browser's own cache, and must be the one this version was built with. */
const requestOf = (url: string, integrity: string | null): Request =>
  integrity === null ? new Request(url) : new Request(url, { cache: 'no-cache', integrity });

/**
 * What is kept for a request; null when it is for the network. The page is always the one of this version; any other
 * file is looked for in the version before as well, as a page of that version may still be open.
 */
export async function keptAnswer(
  keeping: FileKeeping,
  { version }: BuiltFiles,
  { url, mode }: Pick<Request, 'url' | 'mode'>,
): Promise<Response | null> {
  const own = prefixOf(keeping.place) + version;
  const { href } = new URL(url.replace(/[?#].*$/s, ''));
  if (mode === 'navigate') {
    const isPage = href === keeping.place || href === urlOf(keeping.place, 'index.html');
    return isPage ? fromOlder(keeping, [own], urlOf(keeping.place, 'index.html')) : null;
  }
  const others = (await keptVersions(keeping)).filter((name) => name !== own);
  return fromOlder(keeping, [own, ...others.reverse()], href);
}

/** Forgets earlier versions; `isOneOpen`: a page of the version before may still need its files. */
export async function forgetOlder(keeping: FileKeeping, { version }: BuiltFiles, isOneOpen: boolean): Promise<void> {
  const own = prefixOf(keeping.place) + version;
  const others = (await keptVersions(keeping)).filter((name) => name !== own);
  const gone = isOneOpen ? others.slice(0, -1) : others;
  await Promise.all(gone.map((name) => keeping.caches.delete(name)));
}
