import type { PlacementFit, SiteFit } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command, CommandContext } from './command.ts';
import { needsFigures } from './export-summary.ts';

export interface PrintSiteSheet {
  readonly site: SiteRef;
  /** The project judged on the site; absent = the site alone. */
  readonly projectId?: string;
}

const isSite = (a: SiteRef, b: SiteRef): boolean => a.kind === b.kind && a.id === b.id;

/** How the project fits the site: where it stands already, or in the ranking that is shown or asked for now. */
async function fitOf(
  { store, engine }: CommandContext,
  park: Park,
  site: SiteRef,
  projectId: string,
): Promise<SiteFit | PlacementFit | undefined> {
  const { assessment, matching } = store.getState();
  const standing = assessment?.placements.find((each) => each.projectId === projectId && isSite(each.site, site));
  if (standing) return standing;
  const shown = matching?.projectId === projectId && !matching.pending ? matching.ranking : null;
  const ranking = shown ?? (await engine.rank(park, projectId));
  return ranking.sites.find((each) => isSite(each.site, site));
}

/** The A4 sheet of one site for the browser's print dialog. */
export const printSiteSheet: Command<PrintSiteSheet> = {
  id: 'print-site-sheet',
  labelKey: 'commands:print-site-sheet',
  unavailable: needsFigures,
  async run(context, { site, projectId }) {
    const { park, assessment, view } = context.store.getState();
    if (!park || !assessment) return;
    const { siteSheetParts } = await withSentences(import('../export/site-sheet.ts'));
    const printedAt = new Date(context.store.now()).toISOString().slice(0, 10);
    const about = { park, assessment, site, language: view.language, printedAt };
    if (projectId === undefined) {
      await context.files.print(siteSheetParts(about));
      return;
    }
    const fit = await fitOf(context, park, site, projectId);
    const stands = fit !== undefined && 'placementId' in fit;
    const proposal = stands ? undefined : await context.engine.propose(park, projectId, site);
    await context.files.print(
      siteSheetParts({ ...about, projectId, ...(fit && { fit }), ...(proposal && { proposal }) }),
    );
  },
};
