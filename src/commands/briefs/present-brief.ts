import type { Brief } from '../../domain/brief.ts';
import { livingOptions } from '../../domain/brief-site.ts';
import type { AppState } from '../../store/app-state.ts';
import { needsPark } from '../availability.ts';
import type { Command } from '../command.ts';

export const briefOf = ({ park }: AppState, briefId: string | null): Brief | undefined =>
  park?.briefs?.find(({ id }) => id === briefId);

/** The one that is open, or the last there is. */
export const openBrief = (state: AppState): Brief | undefined =>
  briefOf(state, state.view.visitor.briefId) ?? state.park?.briefs?.at(-1);

/** Opens a brief without presenting it; null = none is open. */
export const pickBrief: Command<{ readonly briefId: string | null }> = {
  id: 'pick-brief',
  labelKey: 'commands:pick-brief',
  unavailable: needsPark,
  run({ store: { actions, getState } }, { briefId }) {
    const { visitor } = getState().view;
    actions.setView({ visitor: { ...visitor, briefId } });
  },
};

/** Full screen before the visitor. What was measured is put away. */
export const presentBrief: Command<{ readonly briefId: string }> = {
  id: 'present-brief',
  labelKey: 'commands:present-brief',
  unavailable(state, { briefId }) {
    const brief = briefOf(state, briefId);
    if (!state.park || !brief) return needsPark(state) ?? { code: 'unavailable.noBrief' };
    return livingOptions(state.park, brief.options).length > 0 ? null : { code: 'unavailable.briefEmpty' };
  },
  run({ store: { actions, getState } }, { briefId }) {
    const { visitor } = getState().view;
    actions.setView({ measure: null, visitor: { ...visitor, on: true, briefId } });
  },
};
