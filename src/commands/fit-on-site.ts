import type { PlacementFit, Proposal, Ranking, SiteFit } from '../domain/assessment.ts';
import { sameSite } from '../domain/brief-site.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { CommandContext } from './command.ts';

/** How a project stands or would stand on a site. */
export interface JudgedSite {
  readonly site: SiteRef;
  readonly fit?: SiteFit | PlacementFit;
  /** Where it would stand; absent where it stands already. */
  readonly proposal?: Proposal;
}

/** Judges a project on sites: where it stands already, else in the ranking that is shown or asked for now. */
export async function judgeSites(
  { store, engine }: CommandContext,
  park: Park,
  sites: readonly SiteRef[],
  projectId: string | null,
): Promise<readonly JudgedSite[]> {
  if (projectId === null) return sites.map((site) => ({ site }));
  const { assessment, matching } = store.getState();
  const standing = (site: SiteRef): PlacementFit | undefined =>
    assessment?.placements.find((each) => each.projectId === projectId && sameSite(each.site, site));
  const shown = matching?.projectId === projectId && !matching.pending ? matching.ranking : null;
  let ranking: Ranking | null = shown;
  const judged: JudgedSite[] = [];
  // One after the other: the engine drops a question when a newer one of its kind comes.
  for (const site of sites) {
    const stands = standing(site);
    if (stands) {
      judged.push({ site, fit: stands });
      continue;
    }
    ranking ??= await engine.rank(park, projectId);
    const fit = ranking.sites.find((each) => sameSite(each.site, site));
    judged.push({ site, ...(fit && { fit }), proposal: await engine.propose(park, projectId, site) });
  }
  return judged;
}
