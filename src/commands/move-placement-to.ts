import { activeScenario } from '../domain/operations/active-scenario.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { AppState } from '../store/app-state.ts';
import { heldElsewhere } from './availability.ts';
import { bookSite } from './book-site.ts';
import type { Command } from './command.ts';

const placementOf = ({ park }: AppState, placementId: string) =>
  park ? activeScenario(park).placements.find(({ id }) => id === placementId) : undefined;

export const movePlacementTo: Command<{ readonly placementId: string; readonly site: SiteRef }> = {
  id: 'move-placement-to',
  labelKey: 'commands:move-placement-to',
  unavailable: (state, { placementId }) =>
    placementOf(state, placementId)
      ? heldElsewhere(state)
      : { code: 'refused.placementUnknown', values: { placement: placementId } },
  async run(context, { placementId, site }) {
    const placement = placementOf(context.store.getState(), placementId);
    if (placement) await bookSite(context, placement.projectId, site);
  },
};
