import { saveBrief } from '../../domain/operations/save-brief.ts';
import { needsOwnPark } from '../availability.ts';
import type { Command } from '../command.ts';
import { freeBriefName } from './new-brief.ts';
import { briefOf } from './present-brief.ts';

/** The same brief once more, for another visitor; the copies share their photos. The copy is open afterwards. */
export const duplicateBrief: Command<{ readonly briefId: string }> = {
  id: 'duplicate-brief',
  labelKey: 'commands:duplicate-brief',
  unavailable: (state, { briefId }) =>
    needsOwnPark(state) ?? (briefOf(state, briefId) ? null : { code: 'unavailable.noBrief' }),
  run({ store: { actions, getState, newId } }, { briefId }) {
    const state = getState();
    const brief = briefOf(state, briefId);
    if (!state.park || !brief) return;
    const copy = { ...brief, id: newId(), name: freeBriefName(state.park, brief.name) };
    if (!actions.edit(saveBrief(state.park, { brief: copy }))) return;
    const { visitor } = getState().view;
    actions.setView({ visitor: { ...visitor, briefId: copy.id } });
  },
};
