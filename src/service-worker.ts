import { type BuiltFiles, type FileKeeping, forgetOlder, keepFiles, keptAnswer } from './app/offline/kept-files.ts';

/** Put before this script by the build (build/installable.ts). */
declare const builtFiles: BuiltFiles;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const keeping: FileKeeping = {
  caches: worker.caches,
  place: worker.registration.scope,
  fetch: (request) => worker.fetch(request),
};

worker.addEventListener('install', (event) => event.waitUntil(keepFiles(keeping, builtFiles)));

worker.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    // The one page there may be is the one that asked for this version and opens itself again.
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await forgetOlder(keeping, builtFiles, pages.length > 1);
    // A page that was open before it was installed keeps working when the network goes.
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(keptAnswer(keeping, builtFiles, request).then((kept) => kept ?? worker.fetch(request)));
});
