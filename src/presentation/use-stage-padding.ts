import { useMemo, useSyncExternalStore } from 'react';

const follow = (changed: () => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};

/** The type size of the big screen, pixels: see `show-screen.module.css`. */
const typeSize = (): number => Math.max(15, Math.min(0.0092 * window.innerWidth, 0.0164 * window.innerHeight, 72));

/** A phone has no room to leave empty. */
const phonePx = 760;

/** What the map leaves free at its edges, for the words at the ends of the ways and the switch below. Pixels. */
export function useStagePadding(): {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
} {
  const size = useSyncExternalStore(follow, typeSize);
  const isPhone = useSyncExternalStore(follow, () => window.innerWidth <= phonePx);
  return useMemo(
    () =>
      isPhone
        ? { top: 16, right: 24, bottom: 48, left: 24 }
        : { top: 3 * size, right: 7 * size, bottom: 5 * size, left: 4 * size },
    [size, isPhone],
  );
}
