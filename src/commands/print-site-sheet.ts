import type { SiteRef } from '../domain/placement.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { gatherDocument } from './gather-document.ts';
import { printDocument } from './print-document.ts';
import { usualPaper } from './sheet-wish.ts';

export interface PrintSiteSheet {
  readonly site: SiteRef;
  /** The project judged on the site; absent = the site alone. */
  readonly projectId?: string;
}

/** The A4 sheet of one site for the browser's print dialog, as the office itself reads it, without a question. */
export const printSiteSheet: Command<PrintSiteSheet> = {
  id: 'print-site-sheet',
  labelKey: 'commands:print-site-sheet',
  unavailable: needsFigures,
  async run(context, { site, projectId }) {
    const document = await gatherDocument(context, {
      sheet: 'site',
      sites: [site],
      projectId: projectId ?? null,
      paper: usualPaper('site', 1),
      scale: null,
      language: context.store.getState().view.language,
      redaction: null,
      withCoordinates: false,
      template: null,
    });
    if (document) await printDocument.run(context, { document });
  },
};
