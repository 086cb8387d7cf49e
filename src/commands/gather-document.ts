import type { Assessment } from '../domain/assessment.ts';
import { hasSite } from '../domain/brief-site.ts';
import type { Park } from '../domain/park.ts';
import type { OfficeDocument } from '../export/documents/office-document.ts';
import type { SheetInput } from '../export/documents/site/site-input.ts';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { createTranslator } from '../locale/translator.ts';
import { dayOf } from '../quantities/day.ts';
import type { CommandContext } from './command.ts';
import { judgeSites } from './fit-on-site.ts';
import { sheetForVisitor, type VisitorSheet } from './sheet-for-visitor.ts';
import { isHouseSheet, type SheetWish } from './sheet-wish.ts';

/**
 * Makes the document of a wish from the park and the figures that stand now; null when there is nothing to make it of:
 * no park, no figures, none of the sites, or a sheet of the house for other eyes.
 */
export async function gatherDocument(context: CommandContext, wish: SheetWish): Promise<OfficeDocument | null> {
  const { park, assessment } = context.store.getState();
  if (!park || !assessment || (wish.redaction && isHouseSheet(wish.sheet))) return null;
  await loadLanguage(wish.language);
  await loadRest();
  const printedOn = dayOf(context.store.now());
  const visitor = wish.redaction && (await sheetForVisitor(park, wish, wish.redaction));
  const common = {
    park: visitor?.park ?? park,
    assessment,
    language: wish.language,
    printedOn,
    ...(wish.redaction && { redaction: wish.redaction }),
  };
  switch (wish.sheet) {
    case 'site':
    case 'comparison':
      return sitesDocument(context, park, wish, visitor, {
        ...common,
        paper: wish.paper,
        ...(wish.projectId === null ? {} : { projectId: wish.projectId }),
        ...(wish.scale === null ? {} : { scale: wish.scale }),
        ...(visitor?.drawn && { drawn: visitor.drawn }),
      });
    case 'supply': {
      const { supplyDocument } = await import('../export/documents/supply-document.ts');
      return { ...supplyDocument(common), paper: wish.paper };
    }
    case 'register': {
      const { registerDocument } = await import('../export/documents/register-document.ts');
      return { ...registerDocument(common), paper: wish.paper };
    }
    case 'summary':
      return { ...(await summarySheet(common.park, assessment, wish, printedOn)), paper: wish.paper };
  }
}

async function sitesDocument(
  context: CommandContext,
  park: Park,
  wish: SheetWish,
  visitor: VisitorSheet | null,
  input: SheetInput,
): Promise<OfficeDocument | null> {
  const sites = wish.sites.filter((site) => hasSite(park, site));
  if (sites.length === 0) return null;
  const isComparison = wish.sheet === 'comparison';
  // Judged in the park as it is: who is hidden is there all the same.
  const [found, builders] = await Promise.all([
    judgeSites(context, park, isComparison ? sites : sites.slice(0, 1), wish.projectId),
    import('../export/documents/site-sheets.ts'),
  ]);
  const judged = found.map(({ fit, ...site }) => ({ ...site, ...(fit && { fit: visitor ? visitor.fit(fit) : fit }) }));
  if (isComparison) return builders.comparisonDocument({ ...input, sites: judged });
  const [one] = judged;
  return one ? builders.siteDocument({ ...input, ...one, withCoordinates: wish.withCoordinates }) : null;
}

async function summarySheet(
  park: Park,
  assessment: Assessment,
  { template, language }: SheetWish,
  printedOn: string,
): Promise<OfficeDocument> {
  const [{ summaryDocument }, { summaryPresets }] = await Promise.all([
    import('../export/documents/summary-document.ts'),
    import('../export/summary-presets.ts'),
  ]);
  const { t } = createTranslator(language);
  const [preset] = summaryPresets;
  const layout = template ?? (preset && { ...preset, name: t(`exports:preset.${preset.id}`) });
  if (!layout) throw new Error('no layout of the summary');
  return summaryDocument({ park, assessment, template: layout, language, printedOn });
}
