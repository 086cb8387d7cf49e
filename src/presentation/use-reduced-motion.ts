import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

const follow = (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

export const useReducedMotion = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(query).matches);
