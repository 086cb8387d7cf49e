import { useCallback, useEffect, useState } from 'react';
import { useReducedMotion } from './use-reduced-motion.ts';

/** At an option: its land from near by, or the land with the ways one drives from it. */
export type StageLook = 'land' | 'drives';

/** Long enough to take in the land, ms; the flight there is part of it. */
const landStaysMs = 6500;

/**
 * An option is seen from near by first; then the map steps back, so that a clicker alone shows the ways too. Somebody
 * who chose, or who wants no motion, is left where they are.
 */
export function useStageLook(index: number): {
  readonly look: StageLook;
  choose(look: StageLook): void;
  turn(): void;
} {
  const isStill = useReducedMotion();
  const [state, setState] = useState<{ readonly at: number; readonly look: StageLook; readonly isChosen: boolean }>({
    at: index,
    look: 'land',
    isChosen: false,
  });
  const now = state.at === index ? state : { at: index, look: 'land' as const, isChosen: false };
  useEffect(() => {
    if (isStill || now.isChosen) return;
    const turning = setTimeout(() => setState({ at: index, look: 'drives', isChosen: false }), landStaysMs);
    return () => clearTimeout(turning);
  }, [index, isStill, now.isChosen]);
  const { look } = now;
  const choose = useCallback((next: StageLook) => setState({ at: index, look: next, isChosen: true }), [index]);
  const turn = useCallback(() => choose(look === 'land' ? 'drives' : 'land'), [choose, look]);
  return { look, choose, turn };
}
