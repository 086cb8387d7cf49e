import type { Park } from '../domain/park.ts';
import type { LowSpace } from './app-state.ts';
import type { AppStore } from './app-store.ts';
import { landLayers } from './stored-park.ts';

/** Told from here on, while there is still room for what is at risk: a share of the quota, and times the document. */
const leastShare = 0.1;
const leastDocuments = 5;
/** Asked again at an edit, but not more often than so, ms. */
const askMs = 30_000;
const sampled = 20;

/** About how long the park is as JSON: a few things of each layer speak for the others. */
export function roughSize(park: Park): number {
  const { parcels, buildings, units, facilities, roads, zones, backdrop, ...plan } = park;
  return landLayers.reduce((sum, layer) => {
    const things: readonly unknown[] = park[layer];
    const step = Math.max(1, Math.floor(things.length / sampled));
    const few = things.filter((_, index) => index % step === 0);
    return sum + (few.length === 0 ? 0 : (JSON.stringify(few).length / few.length) * things.length);
  }, JSON.stringify(plan).length);
}

/** What is left, when it is little; null when there is enough or the browser does not say. */
export function lowSpaceOf({ quota, usage }: StorageEstimate, documentSize: number): LowSpace | null {
  if (quota === undefined || usage === undefined) return null;
  const left = Math.max(0, quota - usage);
  return left < leastShare * quota || left < leastDocuments * documentSize ? { left, quota } : null;
}

/** Needed with the first edit and when a write fails: here by then. An import for its effect alone would be dropped by the build. */
const fetchNeeded = () => Promise.all([import('./journal/journal-record.ts'), import('./write-owed.ts')]);

/** Keeps an eye on the browser's storage while the park is edited. Without TLS the browser does not say. */
export function watchSpace(store: AppStore, storage: Pick<StorageManager, 'estimate'> | undefined): void {
  fetchNeeded().catch(() => {});
  if (!storage) return;
  let askedAt = Number.NEGATIVE_INFINITY;
  let wasLow = false;
  const ask = async () => {
    const { park } = store.getState();
    if (!park || store.now() - askedAt < askMs) return;
    askedAt = store.now();
    const low = lowSpaceOf(await storage.estimate(), roughSize(park));
    // Told once; a user who has dismissed it is not told at every edit.
    if (low && wasLow) return;
    wasLow = low !== null;
    if (low || store.getState().lowSpace) store.actions.setLowSpace(low);
  };
  const look = () => void ask().catch(() => {});
  look();
  store.subscribe((state, previous) => {
    if (state.park !== previous.park) look();
  });
}
