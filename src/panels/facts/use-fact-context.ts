import { useMemo } from 'react';
import type { FactContext } from '../../engine/facts/freshness.ts';
import { dayOf } from '../../quantities/day.ts';
import { useAppPort, useAppState } from '../app-port.tsx';

/** From when facts are judged: the park's own date, else today. null while no park is open. */
export function useFactContext(): FactContext | null {
  const { store } = useAppPort().context;
  const rules = useAppState((state) => state.park?.rules);
  const asOf = useAppState((state) => state.park?.asOf);
  return useMemo(() => (rules ? { today: asOf ?? dayOf(store.now()), rules } : null), [rules, asOf, store]);
}
