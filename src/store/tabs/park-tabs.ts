import type { GiveBack, ParkLock } from './park-lock.ts';

/** What tabs say to one another, beside the lock. */
export interface TabChannel {
  say(message: unknown): void;
  hear(listen: (message: unknown) => void): void;
}

/** What happens to the park this tab shows. */
export interface TabEvents {
  /** Another tab asks for the park: resolves when everything is written and nothing more will be. */
  asked(): Promise<void>;
  /** The park was taken away without asking. */
  lost(): void;
  /** The tab that had the park has written. */
  wrote(): void;
  /** This tab, which stood in line, has the park now. */
  ours(): void;
}

/** Which tab may write a park: the one that took it first, until it gives it up or is gone. */
export interface ParkTabs {
  /** Gives back what was held. False: another tab has this park; this one hears of its writes and stands in line. */
  take(parkId: string): Promise<boolean>;
  /** Whether no other tab has it; nothing is held afterwards. */
  isFree(parkId: string): Promise<boolean>;
  takeOver(): void;
  wrote(): void;
  on(events: TabEvents): void;
}

type Message = { readonly kind: 'give' | 'wrote'; readonly parkId: string; readonly to?: string };

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'kind' in message && 'parkId' in message;

/** A tab that has not given up the park after this long is stuck or frozen by the browser, ms. */
const patienceMs = 3000;

const nameOf = (parkId: string): string => `mutu-park:${parkId}`;

export function parkTabs(lock: ParkLock, channel: TabChannel, tabId: string): ParkTabs {
  let held: { readonly parkId: string; readonly giveBack: GiveBack } | null = null;
  let line: { readonly parkId: string; readonly leave: AbortController } | null = null;
  let events: TabEvents | null = null;

  const lost = (parkId: string) => () => {
    if (held?.parkId !== parkId) return;
    held = null;
    events?.lost();
    standInLine(parkId);
  };

  function standInLine(parkId: string): void {
    line?.leave.abort();
    const mine = { parkId, leave: new AbortController() };
    line = mine;
    void lock.request(nameOf(parkId), 'line', lost(parkId), mine.leave.signal).then((giveBack) => {
      if (line !== mine) giveBack?.();
      else if (giveBack) has(parkId, giveBack);
    });
  }

  function has(parkId: string, giveBack: GiveBack): void {
    line = null;
    held = { parkId, giveBack };
    events?.ours();
  }

  async function give(parkId: string): Promise<void> {
    await events?.asked();
    if (held?.parkId !== parkId) return;
    const { giveBack } = held;
    held = null;
    giveBack();
    standInLine(parkId);
  }

  channel.hear((message) => {
    if (!isMessage(message)) return;
    const { kind, parkId, to } = message;
    if (kind === 'wrote' && line?.parkId === parkId) events?.wrote();
    if (kind === 'give' && held?.parkId === parkId) void give(parkId);
    // Whoever asked comes first.
    if (kind === 'give' && line?.parkId === parkId && to !== tabId) standInLine(parkId);
  });

  return {
    async take(parkId) {
      if (held?.parkId === parkId) return true;
      held?.giveBack();
      held = null;
      line?.leave.abort();
      line = null;
      const giveBack = await lock.request(nameOf(parkId), 'now', lost(parkId));
      if (giveBack) held = { parkId, giveBack };
      else standInLine(parkId);
      return giveBack !== null;
    },
    async isFree(parkId) {
      if (held?.parkId === parkId) return true;
      const giveBack = await lock.request(nameOf(parkId), 'now', () => {});
      giveBack?.();
      return giveBack !== null;
    },
    takeOver() {
      const wanted = line;
      if (!wanted) return;
      const { parkId } = wanted;
      channel.say({ kind: 'give', parkId, to: tabId });
      setTimeout(() => {
        if (line !== wanted) return;
        wanted.leave.abort();
        void lock.request(nameOf(parkId), 'steal', lost(parkId)).then((giveBack) => giveBack && has(parkId, giveBack));
      }, patienceMs);
    },
    wrote() {
      if (held) channel.say({ kind: 'wrote', parkId: held.parkId });
    },
    on(listener) {
      events = listener;
    },
  };
}
