import type { OfferedVersion } from './new-version.ts';

/** How often an open page asks at most whether there is a newer version, ms. */
const betweenAsksMs = 3_600_000;

/** What of the page and the browser it needs. */
export interface OfflineSurroundings {
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
  /** Writes what is not yet kept. */
  readonly flush: () => Promise<unknown>;
  /** Opens the page anew; the browser asks first when something is not saved. */
  readonly reload: () => void;
  readonly version: OfferedVersion;
}

/**
 * Lets the browser keep the app, so that it opens without network and can be installed. A newer version is fetched beside
 * the one that runs and waits: it is offered, and nothing is opened anew unless the user says so.
 */
export async function keepOffline(address: string, surroundings: OfflineSurroundings): Promise<void> {
  const { flush, reload, version, navigator } = surroundings;
  // Without TLS there is none.
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  // Who saves data does not fetch all of the app unasked; who has it already keeps it fresh.
  if (!container || (navigator.connection?.saveData && !container.controller)) return;
  let isFirst = container.controller === null;
  let isWanted = false;
  container.addEventListener('controllerchange', () => {
    // When another page let the newer version take over, this one still is of the older.
    if (!isFirst) version.offer(reload);
    isFirst = false;
    if (isWanted) reload();
  });
  // A browser that is told to keep nothing gives no registration.
  const registration: ServiceWorkerRegistration | undefined = await container.register(address);
  if (!registration) return;
  const offer = (waiting: ServiceWorker): void =>
    version.offer(() => {
      isWanted = true;
      void flush().then(() => waiting.postMessage('take over'));
    });
  const follow = (installing: ServiceWorker | null): void => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && container.controller) offer(installing);
    });
  };
  if (registration.waiting && container.controller) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  let askedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedAt < betweenAsksMs) return;
    askedAt = performance.now();
    // Without network there is nothing to ask.
    registration.update().catch(() => {});
  });
}
