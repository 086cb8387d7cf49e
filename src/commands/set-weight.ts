import type { Criterion } from '../domain/criterion.ts';
import { setWeight as weigh } from '../domain/operations/set-weight.ts';
import { needsOwnPark } from './availability.ts';
import type { Command } from './command.ts';

export interface SetWeight {
  readonly criterion: Criterion;
  /** Relative; 0 leaves the criterion out. */
  readonly weight: number;
  /** True for every tick of a slider after the first: the whole drag is one step of undo. */
  readonly continues?: boolean;
}

export const setWeight: Command<SetWeight> = {
  id: 'set-weight',
  labelKey: 'commands:set-weight',
  unavailable: needsOwnPark,
  run({ store }, { criterion, weight, continues = false }) {
    const { park, history } = store.getState();
    if (!park) return;
    const sameCriterion = history.undo.at(-1)?.note.values?.criterion === criterion;
    store.actions.edit(weigh(park, { criterion, weight }), { continues: continues && sameCriterion });
  },
};
