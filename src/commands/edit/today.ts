import type { AppStore } from '../../store/app-store.ts';

/** The ISO date of the store's clock: lineage says when. */
export const today = (store: Pick<AppStore, 'now'>): string => new Date(store.now()).toISOString().slice(0, 10);
