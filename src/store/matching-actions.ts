import type { StoreApi } from 'zustand/vanilla';
import type { Park } from '../domain/park.ts';
import type { AppActions } from './app-actions.ts';
import type { AppState } from './app-state.ts';
import type { Asker } from './asker.ts';

type MatchingActions = Pick<
  AppActions,
  'startMatching' | 'leaveMatching' | 'rankAsIf' | 'focusSite' | 'startDragging' | 'dragOver' | 'endDragging'
>;

/** Matching a project and carrying it: all of it ephemeral. */
export function matchingActions(state: StoreApi<AppState>, engine: Asker): MatchingActions {
  function startMatching(projectId: string): void {
    const { park, matching } = state.getState();
    if (!park || matching?.projectId === projectId) return;
    state.setState({ matching: { projectId, ranking: null, pending: true, focus: null } });
    engine.askRanking(park, projectId);
  }

  let wanted: Park | null = null;
  let asking = false;
  /** One at a time: asked again while the worker is busy, only the last wish counts. */
  function askWanted(projectId: string): void {
    const park = wanted;
    wanted = null;
    asking = park !== null;
    if (park)
      engine.askRanking(park, projectId, (isLatest) => {
        asking = false;
        if (isLatest) askWanted(projectId);
      });
  }

  return {
    startMatching,
    rankAsIf(as) {
      const { park, matching } = state.getState();
      if (!park || !matching) return;
      wanted = as ?? park;
      if (!asking) askWanted(matching.projectId);
    },
    leaveMatching() {
      engine.forgetProposal();
      state.setState({ matching: null, dragging: null });
    },
    focusSite(focus) {
      const { matching } = state.getState();
      if (matching) state.setState({ matching: { ...matching, focus } });
    },
    startDragging(projectId, placementId = null) {
      startMatching(projectId);
      engine.forgetProposal();
      state.setState({ dragging: { projectId, placementId, over: null, proposal: null } });
    },
    dragOver(over) {
      const { dragging, park } = state.getState();
      if (!dragging || !park) return;
      if (over?.id === dragging.over?.id && over?.kind === dragging.over?.kind) return;
      engine.forgetProposal();
      state.setState({ dragging: { ...dragging, over, proposal: null } });
      if (over) engine.askProposal(park, dragging.projectId, over);
    },
    endDragging() {
      engine.forgetProposal();
      state.setState({ dragging: null });
    },
  };
}
