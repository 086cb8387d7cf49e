import { type Verdict, verdicts } from '../../domain/assessment.ts';
import { createTranslator } from '../../locale/translator.ts';
import { comparisonPlates } from './comparison/comparison-plates.ts';
import { comparedGroup, findingRows } from './comparison/comparison-rows.ts';
import { areaRows, capacityRows, conditionRows, distanceRows, termRows } from './comparison/fact-rows.ts';
import { documentHead } from './document-head.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';
import { projectName, type SiteContext, siteContext } from './site/site-context.ts';
import type { SheetInput, SiteJudged } from './site/site-input.ts';

export interface ComparisonDocumentInput extends SheetInput {
  /** Two to six, in the order they are shown. */
  readonly sites: readonly SiteJudged[];
}

/** What an option is called on paper and on the screen, whatever its place. */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);

/** Sites side by side: plates at one scale, then the same questions asked of each. */
export function comparisonDocument(input: ComparisonDocumentInput): OfficeDocument {
  const { park, assessment, language, paper, printedOn, sites } = input;
  const { t } = createTranslator(language);
  const contexts = sites.map((judged) => siteContext(input, judged));
  const nameOf = (index: number): string => `${optionLetter(index)} · ${contexts[index]?.siteName ?? ''}`;
  const [first] = contexts;
  const project = first ? projectName(first) : '';
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  const isOpen = !(first?.isHidden('otherInvestors') || first?.isHidden('notes'));
  const title = t('exports:comparison.title');
  return {
    id: 'comparison',
    title: project === '' ? title : `${title} × ${project}`,
    subtitle: isOpen ? `${t('domain:scenario')}: ${scenario}` : null,
    paper,
    ...documentHead(park, language, printedOn, t),
    blocks: [
      ...answerBlocks(contexts, project, t),
      ...comparisonPlates(input, sites, contexts, nameOf),
      {
        kind: 'table',
        title,
        columns: [
          { id: 'question', label: t('exports:comparison.question'), kind: 'text', grow: 1.1 },
          // By place: ids of the park may be numbers of certificates.
          ...contexts.map((_, index) => ({
            id: `site-${index + 1}`,
            label: nameOf(index),
            kind: 'text' as const,
            grow: 1,
          })),
        ],
        rows: [
          ...comparedGroup(t('exports:sheet.findings'), contexts, findingRows(contexts)),
          ...areaRows(contexts, t),
          ...conditionRows(contexts, t),
          ...distanceRows(contexts, t),
          ...capacityRows(contexts, t),
          ...termRows(contexts, t),
        ],
      },
      {
        kind: 'paragraph',
        tone: 'note',
        text: [t('exports:comparison.capacityNote'), t('exports:method.nearest')].join('\n'),
      },
    ],
  };
}

/** Which of them would do, in one sentence. */
function answerBlocks(
  contexts: readonly SiteContext[],
  project: string,
  t: SiteContext['t'],
): readonly DocumentBlock[] {
  if (contexts.every(({ fit }) => fit === null)) return [];
  const named = (verdict: Verdict): string =>
    contexts
      .flatMap(({ fit, siteName }, index) => (fit?.verdict === verdict ? [`${optionLetter(index)} ${siteName}`] : []))
      .join(t('exports:comma'));
  const said = verdicts
    .map((verdict) => ({ verdict, sites: named(verdict) }))
    .filter(({ sites }) => sites !== '')
    .map(({ verdict, sites }) => t(`exports:comparison.${verdict}`, { sites }));
  const best = verdicts.find((verdict) => contexts.some(({ fit }) => fit?.verdict === verdict)) ?? 'unknown';
  const text = `${project}${t('exports:comparison.colon')}${said.join(t('exports:comparison.semicolon'))}`;
  return [{ kind: 'paragraph', tone: 'answer', verdict: best, text }];
}
