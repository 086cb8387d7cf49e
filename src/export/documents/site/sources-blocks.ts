import type { Figure } from '../../../domain/assessment.ts';
import { planeText } from '../../summary-notes.ts';
import { sourcesText, unknownsText } from '../../summary-texts.ts';
import type { DocumentBlock } from '../office-document.ts';
import { shownFindings } from './findings-blocks.ts';
import type { SiteContext } from './site-context.ts';

/** Where the facts, the rules and the measures come from, and what is not known. */
export function sourcesBlocks(context: SiteContext): readonly DocumentBlock[] {
  const { park, summary, isHidden, isExact, t } = context;
  const sources = isHidden('sources') ? null : factSources(context);
  const shownUnknowns = (summary?.unknowns ?? []).filter(
    ({ field }) =>
      !(isHidden('owner') && (field === 'ownerType' || field === 'occupier')) &&
      !(isHidden('price') && field === 'priceWanPerMu') &&
      !(isHidden('otherInvestors') && field === 'occupier'),
  );
  const items = [
    ...(sources === null
      ? []
      : sources.length > 0
        ? sources
        : [`${t('exports:column.sources')}: ${t('domain:unknown')}`]),
    // Whose rules they are tells the sources too.
    ...(isHidden('sources') ? [] : [`${t('domain:rulePack')}: ${park.rules.name} (${park.rules.weightsSource})`]),
    // The zone of a plane tells where on earth one is.
    ...(isExact ? [`${t('exports:notes.plane')}: ${planeText(park.plane, t)}`] : []),
    t('exports:method.nearest'),
    ...(shownUnknowns.length === 0 ? [] : [unknownsText(shownUnknowns, t)]),
  ];
  return [
    { kind: 'heading', level: 2, text: t('exports:sheet.sources') },
    { kind: 'paragraph', tone: 'note', text: items.map((item) => `· ${item}`).join('\n') },
  ];
}

function factSources(context: SiteContext): readonly string[] {
  const { summary, unit, t } = context;
  const ofFigures = shownFindings(context).flatMap(({ figures }) =>
    figures.flatMap(({ source }: Figure) => (source === undefined ? [] : [source])),
  );
  const ofUnit = Object.values(unit?.sources ?? {}).map(({ source, asOf }) =>
    asOf === undefined ? source : `${source} (${asOf})`,
  );
  const ofLand = summary === null || summary.sources.length === 0 ? [] : [sourcesText(summary.sources, t)];
  return [...new Set([...ofLand, ...ofUnit, ...ofFigures])];
}
