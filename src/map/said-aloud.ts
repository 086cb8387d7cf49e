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

/** So long the pointer must stay over a site before its verdict is told: who crosses ten sites hears of the one they stop at. */
const restMs = 400;

/** Loads what it says when there is something to be said: not on the first page. */
export function createSaidAloud({ map, store, announce, select, onCrash }: SaidAloudDeps): SaidAloud {
  let told: string | null = null;
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    if (text === told) return;
    told = text;
    announce(text);
  };
  /** Under the pointer the state moves on many times a second, what is to be said does not. */
  const sayAtRest = (text: string | null) => {
    if (text === pending) return;
    clearTimeout(timer);
    pending = text;
    // Whoever comes back to a site after having left it is told again.
    if (text === null) told = null;
    else timer = setTimeout(say, restMs, text);
  };
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
      const { assessment, selection, matching, dragging, hover } = state;
      if (
        assessment === before.assessment &&
        selection === before.selection &&
        matching === before.matching &&
        dragging === before.dragging &&
        hover === before.hover
      )
        return;
      import('./said-of-map.ts')
        .then(({ saidOfMap, saidUnderPointer }) => {
          const text = saidOfMap(state, before);
          if (text !== null) say(text);
          else sayAtRest(saidUnderPointer(state));
        })
        .catch(onCrash);
    },
    remove() {
      clearTimeout(timer);
      map.getCanvasContainer().removeEventListener('keydown', onKey);
    },
  };
}
