import type { StoreApi } from 'zustand/vanilla';
import type { Park } from '../domain/park.ts';
import type { StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import { noHistory } from './history.ts';
import type { Kept } from './park-storage.ts';

const isCalled = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Another tab has edited the same park: what was done here goes on as a park of its own, and neither is lost. */
async function keepAsCopy(
  state: StoreApi<AppState>,
  { storage, tabs, now, newId }: StoreDeps,
  park: Park,
): Promise<Kept> {
  const copy = { ...park, id: `${park.id}-${newId()}` };
  await tabs?.take(copy.id);
  const { kept, done } = storage.save(copy, null, now());
  await done;
  // Undo would go back to values with the id of the other park.
  state.setState({
    park: copy,
    history: noHistory,
    hold: 'ours',
    notice: { reason: { code: 'notice.keptAsCopy', values: { park: copy.name } }, tone: 'info', at: now() },
  });
  return kept;
}

/**
 * What the keeper does after a write that failed: makes room, then writes all that is not known to be stored, and says
 * what is stored then. It is fetched while the page is idle, long before a disk is full.
 */
export async function writeOwed(
  state: StoreApi<AppState>,
  deps: StoreDeps,
  durable: Kept | null,
  failure: unknown,
): Promise<Kept | null> {
  const { storage, now } = deps;
  if (durable && isCalled(failure, 'QuotaExceededError')) await storage.tidy(durable, true).catch(() => {});
  const { park, hold } = state.getState();
  if (!park) return durable;
  if (isCalled(failure, 'ConstraintError') || hold !== 'ours') return keepAsCopy(state, deps, park);
  const { kept, done } = storage.save(park, durable, now(), true);
  await done;
  return kept;
}
