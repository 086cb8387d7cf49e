import { activeScenario } from '../domain/operations/active-scenario.ts';
import { removePlacement as takeOff } from '../domain/operations/remove-placement.ts';
import type { AppStore } from '../store/app-store.ts';
import { heldElsewhere, needsOwnPark } from './availability.ts';
import type { Command } from './command.ts';

function remove({ getState, actions }: AppStore, placementId: string): void {
  const { park } = getState();
  if (!park) return;
  const placement = activeScenario(park).placements.find(({ id }) => id === placementId);
  // The project stays in hand: what was taken off is mostly placed anew.
  const selection = placement ? ({ kind: 'project', id: placement.projectId } as const) : null;
  actions.edit(takeOff(park, { placementId }), { selection });
}

export const removePlacement: Command<{ readonly placementId: string }> = {
  id: 'remove-placement',
  labelKey: 'commands:remove-placement',
  unavailable: needsOwnPark,
  run: ({ store }, { placementId }) => remove(store, placementId),
};

export const removeSelectedPlacement: Command = {
  id: 'remove-selected-placement',
  labelKey: 'commands:remove-selected-placement',
  shortcut: 'delete',
  otherKeys: ['backspace'],
  unavailable(state) {
    const isSelected = state.selection?.kind === 'placement' && !state.view.visitor.on;
    return isSelected ? heldElsewhere(state) : { code: 'unavailable.noPlacementSelected' };
  },
  run({ store }) {
    const { selection } = store.getState();
    if (selection?.kind === 'placement') remove(store, selection.id);
  },
};
