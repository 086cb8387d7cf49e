import type { IssuesView } from '../store/view-state.ts';
import { needsPark } from './availability.ts';
import { viewCommand } from './view-command.ts';

/** In the tab of issues: the faults, or what to ask whom. */
export const setIssuesView = viewCommand<IssuesView>('set-issues-view', (_, issuesView) => ({ issuesView }));

/** What is missing or stale, by who answers for it, beside the map. */
export const showAskList = viewCommand<void>('show-ask-list', () => ({ leftTab: 'issues', issuesView: 'ask' }), {
  unavailable: needsPark,
});
