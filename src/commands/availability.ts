import type { Reason } from '../domain/assessment.ts';
import type { AppState } from '../store/app-state.ts';

/** Always there. */
export const always = (): null => null;

export const needsPark = ({ park }: AppState): Reason | null => (park ? null : { code: 'unavailable.noPark' });

/** Another tab that has the park must give it up before this one can change it. */
export const heldElsewhere = ({ hold }: AppState): Reason | null =>
  hold === 'ours' ? null : { code: 'unavailable.otherTab' };

/** For whatever changes the park. */
export const needsOwnPark = (state: AppState): Reason | null => needsPark(state) ?? heldElsewhere(state);

export const needsRanking = ({ matching }: AppState): Reason | null => {
  if (!matching) return { code: 'unavailable.notMatching' };
  return matching.ranking ? null : { code: 'unavailable.rankingPending' };
};

export const needsVisitor = ({ view }: AppState): Reason | null =>
  view.visitor.on ? null : { code: 'unavailable.notPresenting' };
