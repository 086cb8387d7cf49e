import type { TabChannel } from '../../src/store/tabs/park-tabs.ts';

/** What is between tabs: what one says all others hear, a moment later. A tab that is cut off is gone or frozen. */
export function tabBus(): { open(): TabChannel & { cutOff(): void } } {
  const tabs = new Set<{ listen: (message: unknown) => void }>();
  return {
    open() {
      const mine = { listen: (_: unknown) => {} };
      tabs.add(mine);
      return {
        say(message) {
          if (!tabs.has(mine)) return;
          for (const tab of tabs) if (tab !== mine) queueMicrotask(() => tabs.has(tab) && tab.listen(message));
        },
        hear(listen) {
          mine.listen = listen;
        },
        cutOff: () => tabs.delete(mine),
      };
    },
  };
}
