import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { EngineClient } from '../../engine/engine-client.ts';
import type { AppState } from '../../store/app-state.ts';
import { type AppStore, createAppStore } from '../../store/app-store.ts';
import { memoryStorage } from '../../store/memory-storage.ts';
import type { TextStore } from '../../store/remembered-mappings.ts';
import { offerHelp } from './offer-help.ts';

const never = () => new Promise<never>(() => undefined);
const engine: EngineClient = { assess: never, rank: never, propose: never, ask: never, dispose: () => undefined };

function storeWith(parkId: string): AppStore {
  const store = createAppStore({ engine, storage: memoryStorage(), now: () => 0, newId: () => 'id' });
  store.actions.openPark({ ...buildPark(), id: parkId });
  return store;
}

/** What is told on opening the program, one visit after the other in the same browser. */
function visits(...opened: readonly { readonly park: string; readonly version: string; readonly leaves?: true }[]) {
  let kept: string | null = null;
  const texts: TextStore = {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
    removeItem: () => undefined,
  };
  return opened.map(({ park, version, leaves }): AppState['view']['help'] => {
    const store = storeWith(park);
    offerHelp(store, texts, version);
    if (leaves) kept = JSON.stringify({ ...JSON.parse(kept ?? '{}'), tourLeft: true });
    return store.getState().view.help;
  });
}

const demo = 'silao-demo';

describe('what is told unasked', () => {
  it('is the tour in the demo park, until it was left once', () => {
    const version = '1.0.0';
    expect(visits({ park: demo, version }, { park: demo, version, leaves: true }, { park: demo, version })).toEqual([
      'offer',
      'offer',
      null,
    ]);
  });

  it('is nothing in a park of one’s own', () => {
    expect(visits({ park: 'ours', version: '1.0.0' })).toEqual([null]);
  });

  it('is once what is new after an update, never on a first run', () => {
    const told = visits(
      { park: demo, version: '1.0.0', leaves: true },
      { park: 'ours', version: '1.1.0' },
      { park: 'ours', version: '1.1.0' },
    );
    expect(told).toEqual(['offer', 'updated', null]);
  });
});
