import { useMemo } from 'react';
import type { FactContext } from '../../engine/facts/freshness.ts';
import { useAppPort, useAppState } from '../app-port.tsx';

/** From when facts are judged: the park's own date, else today. null while no park is open. */
export function useFactContext(): FactContext | null {
  const { store } = useAppPort().context;
  const rules = useAppState((state) => state.park?.rules);
  const asOf = useAppState((state) => state.park?.asOf);
  return useMemo(
    () => (rules ? { today: asOf ?? new Date(store.now()).toISOString().slice(0, 10), rules } : null),
    [rules, asOf, store],
  );
}
