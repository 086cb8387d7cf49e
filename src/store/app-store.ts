import { createStore } from 'zustand/vanilla';
import type { AppActions, StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import { asker } from './asker.ts';
import { documentActions } from './document-actions.ts';
import { matchingActions } from './matching-actions.ts';
import type { ParkLibrary } from './park-storage.ts';
import { screenActions } from './screen-actions.ts';
import { initialView } from './view-state.ts';

export interface AppStore {
  getState(): AppState;
  getInitialState(): AppState;
  subscribe(listener: (state: AppState, previous: AppState) => void): () => void;
  readonly actions: AppActions;
  /** ms since 1970, from the injected clock. */
  now(): number;
  newId(): string;
  /** The list of stored parks and what can be done with them. */
  library(): Promise<ParkLibrary>;
  /** Whether another tab has this park open. */
  isElsewhere(parkId: string): Promise<boolean>;
}

const initialState: AppState = {
  park: null,
  history: { undo: [], redo: [] },
  selection: null,
  hover: null,
  lookAt: null,
  sketch: null,
  repair: null,
  editing: null,
  matching: null,
  dragging: null,
  assessment: null,
  assessmentPending: false,
  issues: [],
  reviewFiles: null,
  sheets: null,
  visitorFile: null,
  view: initialView,
  saved: 'saved',
  isLasting: true,
  inFile: null,
  hold: 'ours',
  lowSpace: null,
  notice: null,
};

/** The one store: document, history, selection, view and the engine's answers. */
export function createAppStore(deps: StoreDeps): AppStore {
  const state = createStore<AppState>()(() => ({ ...initialState, isLasting: deps.isLasting ?? true }));
  const engine = asker(state, deps);
  return {
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    actions: {
      ...screenActions(state, deps),
      ...documentActions(state, deps, engine),
      ...matchingActions(state, engine),
    },
    now: deps.now,
    newId: deps.newId,
    library: () => deps.storage.library(),
    isElsewhere: async (parkId) => deps.tabs !== undefined && !(await deps.tabs.isFree(parkId)),
  };
}
