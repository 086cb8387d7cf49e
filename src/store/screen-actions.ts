import type { StoreApi } from 'zustand/vanilla';
import type { AppActions, StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import { sameSelection } from './selection.ts';

type ScreenActions = Pick<
  AppActions,
  | 'select'
  | 'hover'
  | 'lookAt'
  | 'showSketch'
  | 'clearSketch'
  | 'showRepair'
  | 'setEditing'
  | 'setView'
  | 'say'
  | 'dismissNotice'
  | 'setLowSpace'
  | 'setInFile'
  | 'setIssues'
  | 'setReviewFiles'
  | 'askSheets'
  | 'showVisitorFile'
>;

/** What changes on the screen and never in the document. */
export function screenActions(state: StoreApi<AppState>, { now }: StoreDeps): ScreenActions {
  return {
    select(selection) {
      if (!sameSelection(selection, state.getState().selection))
        state.setState({ selection, sketch: null, repair: null });
    },
    lookAt(looked) {
      // A new object asks again.
      state.setState({ lookAt: { ...looked } });
    },
    showSketch(sketch) {
      state.setState({ sketch });
    },
    clearSketch() {
      const { sketch, repair } = state.getState();
      if (sketch || repair) state.setState({ sketch: null, repair: null });
    },
    showRepair(repair) {
      state.setState({ repair });
    },
    setEditing(editing) {
      state.setState(editing ? { editing } : { editing, sketch: null });
    },
    hover(hover) {
      if (!sameSelection(hover, state.getState().hover)) state.setState({ hover });
    },
    setView(change) {
      state.setState(({ view }) => ({ view: { ...view, ...change } }));
    },
    say(reason, tone, detail) {
      state.setState({ notice: { reason, tone, at: now(), ...(detail && { detail }) } });
    },
    dismissNotice() {
      state.setState({ notice: null });
    },
    setInFile(inFile) {
      state.setState({ inFile });
    },
    setLowSpace(lowSpace) {
      state.setState({ lowSpace });
    },
    setIssues(issues) {
      state.setState({ issues });
    },
    setReviewFiles(reviewFiles) {
      state.setState({ reviewFiles });
    },
    askSheets(sheets) {
      state.setState({ sheets });
    },
    showVisitorFile(visitorFile) {
      state.setState({ visitorFile });
    },
  };
}
