import type { Reason } from '../../domain/assessment.ts';
import { hasSite } from '../../domain/brief-site.ts';
import { siteRefOf } from '../../domain/operations/site-name.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { AppState } from '../../store/app-state.ts';

/** What a brief can be made of: sites ticked one by one, what is selected, or the best sites of the project being matched. */
export const briefSources = ['ranking', 'selection', 'shortlist'] as const;
export type BriefSource = (typeof briefSources)[number];

export interface ChosenSites {
  readonly sites: readonly SiteRef[];
  readonly projectId: string | null;
}

/** The sites of the shortlist that are still there, with the project they were ticked for. */
export const shortlisted = ({ park, view }: AppState): ChosenSites => ({
  sites: park ? view.visitor.options.filter((site) => hasSite(park, site)) : [],
  projectId: view.visitor.projectId,
});

/** The parcel or unit that is selected, or where the selected placement stands. */
export function selectedSite({ park, selection, matching }: AppState): ChosenSites {
  const projectId = matching?.projectId ?? null;
  if (!park || !selection) return { sites: [], projectId };
  if (selection.kind === 'parcel' || selection.kind === 'unit')
    return { sites: [{ kind: selection.kind, id: selection.id }], projectId };
  if (selection.kind !== 'placement') return { sites: [], projectId };
  const placement = park.scenarios.flatMap(({ placements }) => placements).find(({ id }) => id === selection.id);
  return placement ? { sites: [siteRefOf(placement.site)], projectId: placement.projectId } : { sites: [], projectId };
}

/** Why a brief cannot be made of it now; null when it can. A ranking that is on its way is waited for. */
export function sourceMissing(state: AppState, source: BriefSource): Reason | null {
  switch (source) {
    case 'shortlist':
      return shortlisted(state).sites.length > 0 ? null : { code: 'unavailable.noOptions' };
    case 'selection':
      return selectedSite(state).sites.length > 0 ? null : { code: 'unavailable.noSiteSelected' };
    case 'ranking':
      return state.matching ? null : { code: 'unavailable.notMatching' };
  }
}
