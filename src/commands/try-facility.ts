import type { MoveFacility } from '../domain/operations/move-facility.ts';
import type { AppState } from '../store/app-state.ts';
import type { Command } from './command.ts';

export interface TryFacility extends MoveFacility {
  /** On its way it is only looked at; let go it is an edit that can be undone. */
  readonly done: boolean;
}

const needsMatching = ({ park, matching }: AppState) => (park && matching ? null : { code: 'unavailable.notMatching' });

/**
 * What if this facility stood there? While it is carried the ranking follows as if it stood under the pointer, and
 * nothing is booked; `give-up-facility` is the way back.
 */
export const tryFacility: Command<TryFacility> = {
  id: 'try-facility',
  labelKey: 'commands:try-facility',
  unavailable: needsMatching,
  async run({ store }, { done, ...wish }) {
    // Loaded when the first facility is carried: the first page needs none of it.
    const { moveFacility } = await import('../domain/operations/move-facility.ts');
    const { park } = store.getState();
    if (!park) return;
    const moved = moveFacility(park, wish);
    if (done) {
      store.actions.clearSketch();
      if (!store.actions.edit(moved)) store.actions.rankAsIf(null);
    } else if (moved.ok) {
      store.actions.showSketch({
        kind: 'place',
        areas: [],
        lines: [{ shape: { type: 'LineString', coordinates: [wish.from, wish.to] }, look: 'better' }],
        handles: [],
        marks: [wish.to],
      });
      store.actions.rankAsIf(moved.next);
    }
  },
};

/** The facility was put back: the ranking is that of the park again. */
export const giveUpFacility: Command = {
  id: 'give-up-facility',
  labelKey: 'commands:give-up-facility',
  unavailable: needsMatching,
  async run({ store }) {
    // In the queue behind a carrying that still waits for the same file.
    await import('../domain/operations/move-facility.ts');
    store.actions.clearSketch();
    store.actions.rankAsIf(null);
  },
};
