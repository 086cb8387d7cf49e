import type { Figure } from '../../domain/assessment.ts';
import { planeText } from '../summary-notes.ts';
import { sourcesText, unknownsText } from '../summary-texts.ts';
import type { SheetContext } from './sheet-context.ts';
import { joined, type Markup, markup, nothing, section } from './sheet-html.ts';

/** Where the facts, the rules and the measures come from, and what is not known. */
export function sourcesSection(context: SheetContext): Markup {
  const { park, summary, fit, unit, t } = context;
  const figureSources = (fit?.findings ?? []).flatMap(({ figures }) =>
    figures.flatMap(({ source }: Figure) => (source === undefined ? [] : [source])),
  );
  const unitSources = Object.values(unit?.sources ?? {}).map(({ source, asOf }) =>
    asOf === undefined ? source : `${source} (${asOf})`,
  );
  const landSources = summary === null || summary.sources.length === 0 ? [] : [sourcesText(summary.sources, t)];
  const sources = [...new Set([...landSources, ...unitSources, ...figureSources])];
  const items = [
    ...(sources.length === 0 ? [`${t('exports:column.sources')}: ${t('domain:unknown')}`] : sources),
    `${t('domain:rulePack')}: ${park.rules.name} (${park.rules.weightsSource})`,
    `${t('exports:notes.plane')}: ${planeText(park.plane, t)}`,
    t('exports:method.nearest'),
    ...(summary === null || summary.unknowns.length === 0 ? [] : [unknownsText(summary.unknowns, t)]),
  ];
  return section(
    t('exports:sheet.sources'),
    joined([
      markup('<ul class="plain">'),
      ...items.map((item) => joined([markup('<li>'), item, markup('</li>')])),
      markup('</ul>'),
    ]),
  );
}

/** The disclaimer, and a line for the map approval number that a published map must carry. */
export function footerMarkup({ park, assessment, printedAt, t }: SheetContext): Markup {
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  const facts = [
    `${t('domain:scenario')}: ${scenario}`,
    `${t('exports:notes.asOf')}: ${park.asOf ?? t('domain:unknown')}`,
    ...(printedAt === null ? [] : [`${t('exports:sheet.printedAt')}: ${printedAt}`]),
  ];
  const line = (content: string, more: Markup = nothing): Markup =>
    joined([markup('<p>'), content, more, markup('</p>')]);
  return joined([
    markup('<footer>'),
    line(facts.join(' · ')),
    ...(park.illustrative === undefined ? [] : [line(park.illustrative)]),
    line(t('exports:disclaimer')),
    line(`${t('exports:sheet.approval')}: `, markup('<span class="blank"></span>')),
    markup('</footer>'),
  ]);
}
