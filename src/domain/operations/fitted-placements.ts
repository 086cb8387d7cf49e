import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';
import type { Placement } from '../placement.ts';
import type { Scenario } from '../scenario.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { siteRefusal } from './site-refusal.ts';

/** What becomes of placements that would no longer lie on their parcel. */
export type OnPlacements = 'refuse' | 'remove';

export type FittedPlacements =
  | { readonly ok: true; readonly scenarios: readonly Scenario[]; readonly removed: number }
  | (EditResult & { readonly ok: false });

/**
 * The scenarios of `before` on the parcels of `after`. Of the parcels in `became`, a placement goes to the first of those named
 * there that holds its footprint, the others stay as they are. One that none holds refuses the edit or, by choice, is taken
 * off; one that did not fit before either stays while its parcel is there.
 */
export function fittedPlacements(
  before: Park,
  after: Park,
  became: ReadonlyMap<string, readonly string[]>,
  onPlacements: OnPlacements = 'refuse',
): FittedPlacements {
  let removed = 0;
  let refused: FittedPlacements | null = null;
  const scenarios = before.scenarios.map((scenario): Scenario => {
    const placements = scenario.placements.flatMap((placement): Placement[] => {
      const { site } = placement;
      const candidates = site.kind === 'parcel' ? became.get(site.parcelId) : undefined;
      if (site.kind !== 'parcel' || !candidates) return [placement];
      const home = candidates.find((parcelId) => siteRefusal(after, { ...site, parcelId }, []) === null);
      if (home !== undefined)
        return home === site.parcelId ? [placement] : [{ ...placement, site: { ...site, parcelId: home } }];
      if (candidates.includes(site.parcelId) && siteRefusal(before, site, []) !== null) return [placement];
      removed += 1;
      if (onPlacements === 'remove') return [];
      const project = before.projects.find(({ id }) => id === placement.projectId);
      const parcel = before.parcels.find(({ id }) => id === site.parcelId);
      refused ??= refusal('placementNotHeld', {
        project: project?.name ?? placement.projectId,
        parcel: parcel?.name ?? site.parcelId,
        scenario: scenario.name,
      });
      return [placement];
    });
    const isSame =
      placements.length === scenario.placements.length && placements.every((one, i) => one === scenario.placements[i]);
    return isSame ? scenario : { ...scenario, placements };
  });
  if (refused) return refused;
  const isSame = scenarios.every((one, i) => one === before.scenarios[i]);
  return { ok: true, scenarios: isSame ? before.scenarios : scenarios, removed };
}

/** The edit with its note, which also tells how many placements went with it. */
export const editedWithout = (
  next: Park,
  code: string,
  values: NonNullable<Reason['values']>,
  removed: number,
): EditResult =>
  removed === 0 ? edited(next, code, values) : edited(next, 'withoutPlacements', { ...values, what: code, removed });
