import { webLock } from './park-lock.ts';
import { type ParkTabs, parkTabs, type TabChannel } from './park-tabs.ts';

function broadcast(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    say: (message) => channel.postMessage(message),
    hear: (listen) => channel.addEventListener('message', ({ data }) => listen(data)),
  };
}

/**
 * The tabs of this browser. The browser's own locks exist only in a secure context, and an intranet served without TLS
 * is none: there messages do.
 */
export async function openTabs(tabId: string): Promise<ParkTabs> {
  const locks: LockManager | undefined = navigator.locks;
  const lock = locks
    ? webLock(locks)
    : (await import('./message-lock.ts')).messageLock(broadcast('mutu-locks'), tabId, Date.now);
  return parkTabs(lock, broadcast('mutu-tabs'), tabId);
}
