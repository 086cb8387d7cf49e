import type { CarriedFile } from './carried-file.ts';

/** The one name on the page's own object; every address the program asks for goes through it. */
const finder = 'mutuCarried';

/** What stands in the program, on the page and in its workers, where a build in many files has an address. */
export const carriedAddress = (name: string): string => `globalThis.${finder}(${JSON.stringify(name)})`;

/**
 * Runs before the program, in the same script, and unpacks what is carried. What a browser allows a page that was opened
 * by double-click (tried with Chromium 156):
 *
 * - No module worker starts from a blob of such a page, so every worker starts as the classic script it is built as.
 * - A worker may not fetch a blob of its page, but it may fetch a data address: `forWorkers` tells it those.
 * - MapLibre looks at the address of its worker: only one of the page's own origin that ends in `.cjs` is handed to
 *   `Worker` as it stands. So a script is named by such an address, and `Worker` here knows which blob is meant.
 */
export function bootScript(carried: ReadonlyMap<string, CarriedFile>): string {
  if (carried.size === 0) return '';
  return `await (async () => {
  const found = {};
  const scripts = new Map();
  const unpacked = async (text) => {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  };
  const files = Object.entries(${JSON.stringify(Object.fromEntries(carried))});
  for (const [name, file] of files) if (file.kind === 'address') found[name] = file.address;
  const forWorkers = 'globalThis.${finder} = (name) => (' + JSON.stringify(found) + ')[name];\\n';
  await Promise.all(
    files.map(async ([name, { kind, mime, packed }]) => {
      if (kind === 'address') return;
      const bytes = await unpacked(packed);
      const isScript = mime === 'text/javascript';
      const blob = URL.createObjectURL(new Blob(isScript ? [forWorkers, bytes] : [bytes], { type: mime }));
      found[name] = isScript ? new URL(name + '#classic.cjs', document.baseURI).href : blob;
      if (isScript) scripts.set(found[name], blob);
    }),
  );
  globalThis.${finder} = (name) => found[name];
  const Started = globalThis.Worker;
  globalThis.Worker = class Worker extends Started {
    constructor(address, options) {
      super(scripts.get(String(address)) ?? address, { ...options, type: 'classic' });
    }
  };
})();
`;
}
