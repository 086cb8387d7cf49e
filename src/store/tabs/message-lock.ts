import type { GiveBack, ParkLock } from './park-lock.ts';
import type { TabChannel } from './park-tabs.ts';

/** How long a tab that has the lock may take to say so, ms. Messages are delivered to tabs in the background too. */
const answerMs = 300;
/** Whoever stands in line asks so often whether the one before is still there, ms. */
const beatMs = 1000;
/** So many questions without an answer, and it is gone. */
const beats = 3;

type Message = {
  readonly kind: 'ask' | 'mine' | 'free' | 'steal';
  readonly name: string;
  readonly tab: string;
  /** When the tab began to want it, ms since 1970: of two that claim at once the earlier has it. */
  readonly since: number;
};

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'name' in message && 'tab' in message && 'since' in message;

interface Held {
  readonly since: number;
  lose(): void;
}

/**
 * The same right by messages alone, for an intranet without TLS, where the browser has no locks to give: who has it
 * answers whoever asks. Two tabs may believe for a moment that they have it; then the later one hears of the earlier and
 * steps back, and what both wrote is told apart by the journal, which takes no second edit under a number.
 */
export function messageLock(channel: TabChannel, tab: string, now: () => number): ParkLock {
  const held = new Map<string, Held>();
  const heard = new Set<(message: Message) => void>();

  const say = (kind: Message['kind'], name: string, since: number): void => channel.say({ kind, name, tab, since });

  channel.hear((message) => {
    if (!isMessage(message) || message.tab === tab) return;
    for (const listen of heard) listen(message);
    const mine = held.get(message.name);
    if (!mine) return;
    const isEarlier = message.since < mine.since || (message.since === mine.since && message.tab < tab);
    if (message.kind === 'ask') say('mine', message.name, mine.since);
    if (message.kind === 'steal' || (message.kind === 'mine' && isEarlier)) mine.lose();
    else if (message.kind === 'mine') say('mine', message.name, mine.since);
  });

  /** Whether somebody says that they have it. */
  function isTaken(name: string, since: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (taken: boolean) => {
        clearTimeout(timer);
        heard.delete(listen);
        resolve(taken);
      };
      const listen = (message: Message) => {
        if (message.name === name && message.kind === 'mine') end(true);
      };
      const timer = setTimeout(() => end(false), answerMs);
      heard.add(listen);
      say('ask', name, since);
    });
  }

  function claim(name: string, since: number, lost: () => void): GiveBack {
    const mine: Held = {
      since,
      lose() {
        if (held.get(name) !== mine) return;
        held.delete(name);
        lost();
      },
    };
    held.set(name, mine);
    say('mine', name, since);
    return () => {
      if (held.get(name) !== mine) return;
      held.delete(name);
      say('free', name, since);
    };
  }

  /** Resolves when whoever has it says that it is free, at the next beat, or when there is no more need to wait. */
  function nextBeat(name: string, signal: AbortSignal | undefined): Promise<'free' | 'beat'> {
    return new Promise((resolve) => {
      const end = (why: 'free' | 'beat') => {
        clearTimeout(timer);
        heard.delete(listen);
        signal?.removeEventListener('abort', left);
        resolve(why);
      };
      const left = () => end('beat');
      const listen = (message: Message) => {
        if (message.name === name && message.kind === 'free') end('free');
      };
      const timer = setTimeout(() => end('beat'), beatMs);
      heard.add(listen);
      signal?.addEventListener('abort', left);
    });
  }

  return {
    async request(name, how, lost, signal) {
      const since = now();
      if (how === 'steal') {
        say('steal', name, since);
        return claim(name, since, lost);
      }
      if (how === 'now') return (await isTaken(name, since)) ? null : claim(name, since, lost);
      let silent = 0;
      while (!signal?.aborted) {
        const why = await nextBeat(name, signal);
        if (signal?.aborted) break;
        const taken = await isTaken(name, since);
        silent = taken ? 0 : silent + 1;
        if (!signal?.aborted && !taken && (why === 'free' || silent >= beats)) return claim(name, since, lost);
      }
      return null;
    },
  };
}
