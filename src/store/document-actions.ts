import type { StoreApi } from 'zustand/vanilla';
import type { Park } from '../domain/park.ts';
import type { AppActions, StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import type { Asker } from './asker.ts';
import { afterEdit, noHistory, step } from './history.ts';
import { keeper } from './keeper.ts';
import { notKept } from './not-kept.ts';
import { selectionExists } from './selection-exists.ts';
import { noVisitor } from './view-state.ts';

type DocumentActions = Pick<AppActions, 'openPark' | 'edit' | 'undo' | 'redo' | 'restore' | 'flush' | 'takeOver'>;

/** The document and its history. Whatever changes the park is stored and judged at once. */
export function documentActions(state: StoreApi<AppState>, deps: StoreDeps, engine: Asker): DocumentActions {
  const { now } = deps;
  const storage = keeper(state, deps, follow);

  function show(park: Park, rest: Partial<AppState>): void {
    state.setState((before) => ({
      park,
      history: noHistory,
      selection: null,
      hover: null,
      lookAt: null,
      sketch: null,
      repair: null,
      editing: null,
      matching: null,
      dragging: null,
      // Figures of another park must not be seen beside this one.
      assessment: null,
      reviewFiles: null,
      sheets: null,
      visitorFile: null,
      view: { ...before.view, camera: null, measure: null, visitor: noVisitor },
      ...rest,
    }));
    engine.forgetTopology();
    engine.askAll(park);
  }

  /** What another tab has made of the park. Its steps are not ours to take back. */
  function follow(park: Park): void {
    const { selection, matching } = state.getState();
    const stillMatching = park.projects.some(({ id }) => id === matching?.projectId);
    state.setState({
      park,
      history: noHistory,
      selection: selectionExists(park, selection) ? selection : null,
      matching: stillMatching ? matching : null,
      dragging: null,
      sketch: null,
      repair: null,
    });
    engine.askAll(park);
  }

  /** True, and said, when another park would push out what is kept nowhere. */
  function wouldLose(): boolean {
    const reason = notKept(state.getState());
    if (reason) state.setState({ notice: { reason, tone: 'refused', at: now() } });
    return reason !== null;
  }

  /** True, and said, when another tab has the park. */
  function isReadOnly(): boolean {
    if (state.getState().hold === 'ours') return false;
    state.setState({ notice: { reason: { code: 'unavailable.otherTab' }, tone: 'refused', at: now() } });
    return true;
  }

  function walk(direction: 'undo' | 'redo'): void {
    const { park, selection, history, matching } = state.getState();
    if (!park || isReadOnly()) return;
    const walked = step(history, { park, selection }, direction);
    if (!walked) return;
    const { entry } = walked;
    const stillMatching = matching && entry.park.projects.some(({ id }) => id === matching.projectId);
    state.setState({
      park: entry.park,
      history: walked.history,
      selection: selectionExists(entry.park, entry.selection) ? entry.selection : null,
      matching: stillMatching ? matching : null,
      sketch: null,
      repair: null,
      notice: {
        reason: { code: direction === 'undo' ? 'notice.undone' : 'notice.redone' },
        detail: entry.note,
        tone: 'done',
        at: now(),
      },
    });
    storage.save(entry.park);
    engine.askAll(entry.park);
  }

  return {
    openPark(park, issues = []) {
      if (wouldLose()) return false;
      // What went wrong with the stored park must still be told beside the one opened in its place.
      const kept = state.getState().issues.filter(({ code }) => code.startsWith('storage.'));
      show(park, { issues: [...kept, ...issues] });
      storage.saveAsNew(park);
      return true;
    },
    edit(result, { selection, continues = false } = {}) {
      const before = state.getState();
      if (!before.park) return false;
      if (!result.ok) {
        state.setState({ notice: { reason: result.refused, tone: 'refused', at: now() } });
        return false;
      }
      if (result.next === before.park) return true;
      if (isReadOnly()) return false;
      const wanted = selection === undefined ? before.selection : selection;
      const stillMatching = result.next.projects.some(({ id }) => id === before.matching?.projectId);
      state.setState({
        park: result.next,
        history: afterEdit(before.history, { park: before.park, selection: before.selection }, result.note, continues),
        selection: selectionExists(result.next, wanted) ? wanted : null,
        matching: stillMatching ? before.matching : null,
        // It was drawn for the park as it was.
        sketch: null,
        repair: null,
        notice: { reason: result.note, tone: 'done', at: now() },
      });
      storage.save(result.next);
      engine.askAll(result.next);
      return true;
    },
    undo: () => walk('undo'),
    redo: () => walk('redo'),
    async restore(id = null) {
      if (wouldLose()) return false;
      const loaded = await storage.load(id);
      if (!loaded) return false;
      show(loaded.park, { issues: loaded.issues });
      return true;
    },
    flush: () => storage.flush(),
    takeOver: () => storage.takeOver(),
  };
}
