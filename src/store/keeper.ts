import type { StoreApi } from 'zustand/vanilla';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import type { Kept } from './park-storage.ts';

/** Keeps the document in the storage: each edit is handed over at once, so closing the tab loses nothing. */
export interface Keeper {
  save(park: Park): void;
  /** As `save`, but what is stored under the id already is another document and is set aside first. */
  saveAsNew(park: Park): void;
  /** The stored park, or null; trouble is told in a notice. */
  load(id: string | null): Promise<{ readonly park: Park; readonly issues: readonly Issue[] } | null>;
  /** Resolves when all is written that was handed over; tries again what failed. */
  flush(): Promise<void>;
  takeOver(): void;
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isQuota = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** `followed`: another tab that has the park has changed it. */
export function keeper(state: StoreApi<AppState>, deps: StoreDeps, followed: (park: Park) => void): Keeper {
  const { storage, tabs, now, whenIdle } = deps;
  /** What the storage will hold when the writes under way are done, and what it is known to hold. */
  let handed: Kept | null = null;
  let durable: Kept | null = null;
  const writing = new Set<Promise<void>>();
  let failure: unknown = null;
  /** The park is shown, and its first write waits until it is known whether another tab has it. */
  let isTaking = false;
  let recovering: Promise<void> | null = null;

  function hand(park: Park, base: Kept | null, anew = false): void {
    state.setState({ saved: 'saving' });
    const { kept, done } = storage.save(park, base, now(), anew);
    handed = kept;
    const tracked = done.then(
      () => {
        writing.delete(tracked);
        // After one that failed a later one stands on nothing.
        if (failure === null && handed?.content === kept.content) durable = kept;
        if (writing.size > 0 || failure !== null) return;
        state.setState({ saved: 'saved' });
        tabs?.wrote();
        if (durable === handed) tidy(kept);
      },
      (error: unknown) => {
        writing.delete(tracked);
        if (handed?.content !== kept.content) tell(error);
        else failure ??= error;
        if (writing.size === 0 && failure !== null) void recover();
      },
    );
    writing.add(tracked);
  }

  function tidy(kept: Kept): void {
    const work = () => {
      // Whoever edits on has a later idle moment. What fails here is still whole in the journal.
      if (durable === kept && state.getState().hold === 'ours') storage.tidy(kept).catch(() => {});
    };
    if (whenIdle) whenIdle(work);
    else work();
  }

  function tell(error: unknown): void {
    const code = isQuota(error) ? 'notice.storageFull' : 'notice.notSaved';
    state.setState({
      saved: 'failed',
      notice: { reason: { code, values: { text: textOf(error) } }, tone: 'error', at: now() },
    });
  }

  /** One at a time. */
  function recover(): Promise<void> {
    recovering ??= (async () => {
      const wasTold = state.getState().saved === 'failed';
      try {
        const room = await import('./write-owed.ts').catch(() => null);
        // What the failure was decides what is done about it, and so it stays what it was.
        if (!room) throw failure;
        handed = await room.writeOwed(state, deps, durable, failure);
        durable = handed;
        failure = null;
      } catch (error) {
        failure = error;
        if (!wasTold) tell(error);
      }
      recovering = null;
      if (failure !== null) return;
      state.setState({ saved: 'saved' });
      tabs?.wrote();
      const { park: latest } = state.getState();
      if (latest && latest !== handed?.park) save(latest);
    })();
    return recovering;
  }

  function save(park: Park): void {
    if (isTaking) return;
    if (failure !== null) void recover();
    else hand(park, handed?.park.id === park.id ? handed : null);
  }

  async function allWritten(): Promise<void> {
    while (writing.size > 0) await Promise.all(writing);
  }

  let catching: Promise<void> = Promise.resolve();
  /** In turn, so that an older answer cannot come after a newer one. */
  function catchUp(): Promise<void> {
    catching = catching.then(async () => {
      const id = state.getState().park?.id;
      if (id === undefined || state.getState().hold === 'ours') return;
      const kept = await storage.catchUp(id, handed?.park.id === id ? handed : null);
      if (!kept || state.getState().park?.id !== id || state.getState().hold === 'ours') return;
      const isNews = kept.park !== handed?.park;
      handed = kept;
      durable = kept;
      if (isNews) followed(kept.park);
    });
    return catching.catch(tell);
  }

  let followedSince = 0;
  function follow(): void {
    followedSince = now();
    state.setState({ hold: 'other' });
  }

  tabs?.on({
    async asked() {
      follow();
      await allWritten();
    },
    lost: follow,
    wrote: () => void catchUp(),
    ours() {
      const wasAsked = state.getState().hold === 'taking';
      void catchUp().then(() => {
        state.setState({ hold: 'ours' });
        // A page that was only loaded again meets its own shadow for a moment.
        if (!wasAsked && now() - followedSince < 1000) return;
        const code = wasAsked ? 'notice.takenOver' : 'notice.otherTabGone';
        state.setState({ notice: { reason: { code }, tone: 'info', at: now() } });
      });
    },
  });

  return {
    save,
    saveAsNew(park) {
      failure = null;
      durable = null;
      handed = null;
      if (!tabs) {
        hand(park, null);
        return;
      }
      isTaking = true;
      state.setState({ saved: 'saving', hold: 'ours' });
      const written = Promise.all(writing)
        .then(() => tabs.take(park.id))
        .then(async (isOurs) => {
          isTaking = false;
          const latest = state.getState().park ?? park;
          if (isOurs) hand(latest, null);
          else {
            failure = new DOMException('', 'ConstraintError');
            await recover();
          }
        })
        .catch(tell)
        .then(() => void writing.delete(written));
      writing.add(written);
    },
    async load(id) {
      await allWritten();
      const wanted = id ?? (await storage.list())[0]?.id;
      if (wanted === undefined) return null;
      const isOurs = !tabs || (await tabs.take(wanted));
      const loaded = await storage.load(wanted, isOurs);
      if (loaded.kind === 'corrupt') {
        state.setState({
          issues: [{ code: 'storage.corrupt', severity: 'error', values: { park: wanted, keptAs: loaded.keptAs } }],
          notice: { reason: { code: 'notice.storageCorrupt', values: { park: wanted } }, tone: 'error', at: now() },
        });
      }
      if (loaded.kind !== 'park') return null;
      const { kept, lostTail } = loaded;
      failure = null;
      handed = kept;
      durable = kept;
      followedSince = now();
      state.setState({ saved: 'saved', hold: isOurs ? 'ours' : 'other' });
      if (isOurs) tidy(kept);
      if (!lostTail) return { park: kept.park, issues: [] };
      const values = { park: wanted, count: lostTail.edits, keptAs: lostTail.keptAs };
      return { park: kept.park, issues: [{ code: 'storage.lostTail', severity: 'error', values }] };
    },
    async flush() {
      if (failure !== null) await recover();
      await allWritten();
    },
    takeOver() {
      state.setState({ hold: 'taking' });
      tabs?.takeOver();
    },
  };
}
