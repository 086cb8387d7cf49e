import type { Proposal } from '../domain/assessment.ts';
import { activeScenario } from '../domain/operations/active-scenario.ts';
import type { EditResult } from '../domain/operations/edit.ts';
import type { Park } from '../domain/park.ts';
import type { PlacementSite, SiteRef } from '../domain/placement.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { CommandContext } from './command.ts';

/** How often the engine is asked again because the park changed, or a newer question came, while it was answering. */
const attempts = 5;

function siteOf(proposal: Exclude<Proposal, { kind: 'refused' }>): PlacementSite {
  switch (proposal.kind) {
    case 'land':
      return {
        kind: 'parcel',
        parcelId: proposal.parcelId,
        footprint: proposal.footprint,
        areaM2: proposal.areaM2,
      };
    case 'floor':
      return { kind: 'unit', unitId: proposal.unitId, floorM2: proposal.floorM2 };
  }
}

/** What proves a booking, with its geometry, is not on the first page: it comes while the engine answers. */
const bookings = async () => ({
  ...(await import('../domain/operations/move-placement.ts')),
  ...(await import('../domain/operations/place-project.ts')),
});

interface Found extends Awaited<ReturnType<typeof bookings>> {
  readonly park: Park;
  readonly proposal: Proposal;
}

/** The proposal and the very park it holds for; null when no park stays still long enough. */
async function proposalNow({ store, engine }: CommandContext, projectId: string, site: SiteRef): Promise<Found | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { park } = store.getState();
    if (!park) return null;
    try {
      const [proposal, operations] = await Promise.all([engine.propose(park, projectId, site), bookings()]);
      if (store.getState().park === park) return { park, proposal, ...operations };
    } catch (error) {
      if (!isSuperseded(error)) throw error;
    }
  }
  return null;
}

/**
 * Puts the project on the site, or moves it there when it stands somewhere already. The engine says what is booked;
 * the operation proves that it may be. On refusal nothing changes and the reason is said.
 */
export async function bookSite(context: CommandContext, projectId: string, site: SiteRef): Promise<void> {
  const { actions, newId } = context.store;
  const found = await proposalNow(context, projectId, site);
  if (!found) {
    actions.say({ code: 'notice.placeAgain' }, 'refused');
    return;
  }
  const { park, proposal, movePlacement, placeProject } = found;
  if (proposal.kind === 'refused') {
    actions.say(proposal.reason, 'refused');
    return;
  }
  const booked = siteOf(proposal);
  const standing = activeScenario(park).placements.find((placement) => placement.projectId === projectId);
  const placementId = standing?.id ?? newId();
  const result: EditResult = standing
    ? movePlacement(park, { placementId, site: booked })
    : placeProject(park, { placementId, projectId, site: booked });
  if (result.ok) actions.leaveMatching();
  actions.edit(result, { selection: { kind: 'placement', id: placementId } });
}
