import type { Brief } from '../../domain/brief.ts';
import { saveBrief } from '../../domain/operations/save-brief.ts';
import { needsOwnPark } from '../availability.ts';
import type { Command } from '../command.ts';
import { briefOf } from './present-brief.ts';

export interface EditBrief {
  readonly briefId: string;
  /** What becomes of the brief as it is now; the same value changes nothing. */
  readonly change: (brief: Brief) => Brief;
}

/** One edit of a brief, one step to take back. */
export const editBrief: Command<EditBrief> = {
  id: 'edit-brief',
  labelKey: 'commands:edit-brief',
  unavailable: (state, { briefId }) =>
    needsOwnPark(state) ?? (briefOf(state, briefId) ? null : { code: 'unavailable.noBrief' }),
  run({ store: { actions, getState } }, { briefId, change }) {
    const state = getState();
    const brief = briefOf(state, briefId);
    if (!state.park || !brief) return;
    const next = change(brief);
    if (next !== brief) actions.edit(saveBrief(state.park, { brief: next }));
  },
};
