import { type SheetWish, usualPaper } from '../../commands/sheet-wish.ts';
import { fewestCompared } from '../../export/documents/comparison-limits.ts';
import type { Language } from '../../quantities/language.ts';
import type { SheetKind, SheetsAsked } from '../../store/sheets-asked.ts';
import { type SiteSource, takenAtFirst } from './site-sources.ts';

/** The sheet that fits what there is: one site its own, several side by side, none what the whole park supplies. */
const usualSheet = (asked: SheetsAsked, sites: number): SheetKind =>
  asked.sheet ?? (sites >= fewestCompared ? 'comparison' : sites === 1 ? 'site' : 'supply');

/** What the dialog begins with. */
export function firstWish(asked: SheetsAsked, source: SiteSource | undefined, language: Language): SheetWish {
  const sites = source ? takenAtFirst(source) : [];
  const sheet = usualSheet(asked, sites.length);
  return {
    sheet,
    sites,
    projectId: source?.projectId ?? null,
    paper: usualPaper(sheet, sites.length),
    scale: null,
    language: source?.brief?.language ?? language,
    redaction: source?.brief?.redaction ?? null,
    withCoordinates: false,
    template: null,
  };
}

/** Other sites: their project and, of a brief, its language and for whose eyes it is. */
export const fromSource = (wish: SheetWish, source: SiteSource): SheetWish => {
  const sites = takenAtFirst(source);
  return {
    ...wish,
    sites,
    projectId: source.projectId,
    paper: usualPaper(wish.sheet, sites.length),
    ...(source.brief ? { language: source.brief.language, redaction: source.brief.redaction } : {}),
  };
};
