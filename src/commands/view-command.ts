import type { ViewState } from '../store/view-state.ts';
import { always } from './availability.ts';
import type { Command } from './command.ts';

/** A command that changes only how things are shown. */
export const viewCommand = <Args>(
  id: string,
  change: (view: ViewState, args: Args) => Partial<ViewState>,
  keys: Pick<Command<Args>, 'shortcut' | 'unavailable'> | Pick<Command<Args>, 'unavailable'> = { unavailable: always },
): Command<Args> => ({
  id,
  labelKey: `commands:${id}`,
  ...keys,
  run: ({ store }, args) => store.actions.setView(change(store.getState().view, args)),
});
