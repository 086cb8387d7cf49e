import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppState } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import type { Selection } from '../store/selection.ts';

export interface SaidAloudDeps {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  /** A live region. */
  announce(text: string): void;
  select(thing: Selection | null): void;
  onCrash(error: unknown): void;
}

/** The map for those who do not see it: what is stood on is told, and keys walk it thing by thing. */
export interface SaidAloud {
  follow(state: AppState, before: AppState): void;
  remove(): void;
}

/** Loads what it says when there is something to be said: not on the first page. */
export function createSaidAloud({ map, store, announce, select, onCrash }: SaidAloudDeps): SaidAloud {
  let told = '';
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
    const { park, view, selection } = store.getState();
    if (by === null || !park) return;
    event.preventDefault();
    import('./walk-things.ts')
      .then(({ walk }) => {
        const next = walk(map, park, view, selection, by);
        if (next) select(next);
      })
      .catch(onCrash);
  };
  map.getCanvasContainer().addEventListener('keydown', onKey);
  return {
    follow(state, before) {
      const { selection, matching, dragging } = state;
      if (selection === before.selection && matching === before.matching && dragging === before.dragging) return;
      import('./said-of-map.ts')
        .then(({ saidOfMap }) => {
          const text = saidOfMap(state, before);
          // Under the pointer the state moves on many times a second, what is to be said does not.
          if (text === null || text === told) return;
          told = text;
          announce(text);
        })
        .catch(onCrash);
    },
    remove: () => map.getCanvasContainer().removeEventListener('keydown', onKey),
  };
}
