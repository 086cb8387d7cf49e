import type { PlacementFit, SiteFit } from '../domain/assessment.ts';
import type { Brief } from '../domain/brief.ts';
import type { Park } from '../domain/park.ts';
import type { Redaction } from '../domain/redaction.ts';
import type { DrawnPark } from '../export/documents/site/site-input.ts';
import { createTranslator } from '../locale/translator.ts';
import type { SheetWish } from './sheet-wish.ts';

/** What a sheet for other eyes is made of. */
export interface VisitorSheet {
  /** What is read. */
  readonly park: Park;
  /** What is drawn; null where positions are exact and the park itself may be drawn. */
  readonly drawn: DrawnPark | null;
  /** How a site answers, without the names of those who are hidden. */
  fit(fit: SiteFit | PlacementFit): SiteFit | PlacementFit;
}

/** The brief a sheet would have been printed from: redaction speaks of briefs. */
export const briefOfWish = ({ sites, language, projectId }: SheetWish, redaction: Redaction): Brief => ({
  id: 'sheet',
  name: '',
  language,
  redaction,
  options: sites.map((site) => ({ site })),
  ...(projectId === null ? {} : { projectId }),
});

export async function sheetForVisitor(park: Park, wish: SheetWish, redaction: Redaction): Promise<VisitorSheet> {
  const [{ redactPark }, { sheetPark }, { saidFit }] = await Promise.all([
    import('../export/visitor/redact-park.ts'),
    import('../export/visitor/sheet-park.ts'),
    import('../export/visitor/said-fit.ts'),
  ]);
  const { t } = createTranslator(wish.language);
  const redacted = redactPark(park, briefOfWish(wish, redaction));
  return {
    park: sheetPark(park, redaction, wish.projectId ?? undefined, redacted.name),
    drawn: redaction.positions === 'exact' ? null : redacted,
    fit: (fit) => saidFit(fit, redaction, redacted.name, t('exports:sheet.withheld')),
  };
}
