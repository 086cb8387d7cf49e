import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Selects a project and judges every site for it: matching mode. */
export const pickProject: Command<{ readonly projectId: string }> = {
  id: 'pick-project',
  labelKey: 'commands:pick-project',
  unavailable: (state, { projectId }) => {
    if (!state.park) return needsPark(state);
    const known = state.park.projects.some(({ id }) => id === projectId);
    return known ? null : { code: 'refused.projectUnknown', values: { project: projectId } };
  },
  run({ store }, { projectId }) {
    store.actions.select({ kind: 'project', id: projectId });
    store.actions.startMatching(projectId);
  },
};
