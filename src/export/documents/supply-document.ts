import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { Redaction } from '../../domain/redaction.ts';
import { resourceKinds } from '../../domain/resource.ts';
import { createTranslator } from '../../locale/translator.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import type { Language } from '../../quantities/language.ts';
import { documentHead } from './document-head.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';
import { distanceTable } from './supply/distance-table.ts';
import { factGaps } from './supply/fact-gaps.ts';
import { factoryTable, floorOf, sumOfFloor } from './supply/factory-table.ts';
import type { Gap } from './supply/gap.ts';
import { gapTable } from './supply/gap-table.ts';
import { guaranteeTable } from './supply/guarantee-table.ts';
import { landOf, landTable, sumOfLand } from './supply/land-table.ts';
import { overviewTable } from './supply/overview-table.ts';
import { parkGaps } from './supply/park-gaps.ts';
import { resourceLines } from './supply/resource-lines.ts';
import { resourceBlocks } from './supply/resource-table.ts';
import { roadTable } from './supply/road-table.ts';
import { hiddenBy, type SupplyContext } from './supply/supply-context.ts';

export interface SupplyDocumentInput {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly language: Language;
  /** ISO date. */
  readonly printedOn: string;
  /** Who reads it; absent = the office itself. What is hidden must be out of the park already: columns go, gaps are not told. */
  readonly redaction?: Redaction;
}

/**
 * 招商要素保障清单: land, factories, power, water, sewage, gas, steam, beds, telecom, waste, labour, roads and distances; each
 * with capacity, committed, taken by the scenario, residual, price, date, source and owner, and what is missing of them.
 */
export function supplyDocument(input: SupplyDocumentInput): OfficeDocument {
  const { park, assessment, language, printedOn, redaction } = input;
  const { t } = createTranslator(language);
  const isHidden = hiddenBy(redaction);
  const context: SupplyContext = { park, assessment, t, language, today: park.asOf ?? printedOn, isHidden };
  // Whom to ask, and what the office has not kept up, is nobody's business outside it.
  const gaps = isHidden('owner') || isHidden('sources') ? null : [...factGaps(context), ...parkGaps(context)];
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  const factories = factoryTable(context);
  const roads = roadTable(context);
  const heading = (key: string): DocumentBlock => ({
    kind: 'heading',
    level: 2,
    text: t(`exports:supply.part.${key}`),
  });
  return {
    id: 'supply',
    title: t('exports:supply.title'),
    subtitle: isHidden('otherInvestors') || isHidden('notes') ? null : t('exports:supply.subtitle', { scenario }),
    paper: { size: 'A4', isLandscape: true },
    ...documentHead(park, language, printedOn, t),
    blocks: [
      { kind: 'paragraph', tone: 'answer', text: answer(context) },
      ...gapSentence(context, gaps),
      overviewTable(context, gaps),
      { kind: 'paragraph', tone: 'note', text: t('exports:supply.method') },
      heading('land'),
      landTable(context),
      ...(factories ? [heading('floor'), factories] : []),
      ...resourceKinds.flatMap((kind) => [
        { kind: 'heading' as const, level: 2 as const, text: t(`domain:resource.${kind}`) },
        ...resourceBlocks(context, kind),
      ]),
      heading('guarantees'),
      guaranteeTable(context),
      heading('transport'),
      ...(roads ? [roads] : []),
      distanceTable(context),
      { kind: 'paragraph', tone: 'note', text: t('exports:supply.distanceMethod') },
      ...(gaps === null ? [] : gapBlocks(context, gaps)),
    ],
  };
}

function answer(context: SupplyContext): string {
  const { t } = context;
  const land = (status: string): number =>
    m2FromMu(sumOfLand(landOf(context).filter(({ parcel }) => parcel.status === status)).freeMu);
  const said = [
    t('exports:supply.answerLand', { leveled: land('leveled'), planned: land('planned') }),
    ...(context.park.units.length === 0
      ? []
      : [t('exports:supply.answerFloor', { floor: sumOfFloor(floorOf(context))[3] })]),
    ...(['power', 'water', 'sewage'] as const).flatMap((resource) => {
      const { left } = resourceLines(context, resource).sum;
      return left === null ? [] : [t(`exports:supply.answer.${resource}`, { left })];
    }),
  ];
  return said.join(t('exports:supply.answerComma')) + t('exports:supply.answerEnd');
}

function gapSentence({ t }: SupplyContext, gaps: readonly Gap[] | null): readonly DocumentBlock[] {
  if (gaps === null) return [];
  const count = (state: Gap['state']): number => gaps.filter((gap) => gap.state === state).length;
  const values = {
    count: gaps.length,
    missing: count('missing'),
    stale: count('stale'),
    other: count('undated') + count('unsourced'),
  };
  return [
    gaps.length === 0
      ? { kind: 'paragraph', text: t('exports:supply.noGaps') }
      : { kind: 'paragraph', tone: 'warning', text: t('exports:supply.gapCount', values) },
  ];
}

function gapBlocks(context: SupplyContext, gaps: readonly Gap[]): readonly DocumentBlock[] {
  const { t } = context;
  const heading: DocumentBlock = { kind: 'heading', level: 2, text: t('exports:supply.table.gaps') };
  if (gaps.length === 0) return [heading, { kind: 'paragraph', text: t('exports:supply.noGaps') }];
  return [heading, gapTable(context, gaps), { kind: 'paragraph', tone: 'note', text: t('exports:supply.gapMethod') }];
}
