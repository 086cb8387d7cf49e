import { readinessSteps } from '../../../domain/parcel.ts';
import { emptyCell, textCell } from '../cells.ts';
import type { DocumentBlock, DocumentCell } from '../office-document.ts';
import type { SiteContext } from './site-context.ts';

/** The ladder with its dates: which steps are done, which are planned, of which nothing is known. */
export function readinessBlocks({ unit, parcel, summary, ledger, t }: SiteContext): readonly DocumentBlock[] {
  // A unit stands on land that is built; when it is free is among its own facts.
  if (unit !== null || parcel === null || summary === null) return [];
  const reached = summary.readiness === null ? -1 : readinessSteps.indexOf(summary.readiness);
  const milestoneOf = (step: string) => parcel.readiness?.find((each) => each.step === step);
  const state = (step: string, index: number): DocumentCell => {
    if (index <= reached) return textCell(t('exports:ladder.reached'));
    return milestoneOf(step) === undefined ? emptyCell : textCell(t('exports:ladder.expected'));
  };
  const date = (step: string): DocumentCell => {
    const iso = milestoneOf(step)?.date;
    return iso === undefined ? emptyCell : { kind: 'date', iso };
  };
  const month = ledger?.readyFrom ?? t('exports:missing.unknown');
  const unknownStep =
    summary.readiness === null ? ` · ${t('exports:column.readiness')}: ${t('exports:missing.unknown')}` : '';
  return [
    {
      kind: 'table',
      title: t('exports:sheet.readiness'),
      columns: [
        { id: 'step', label: t('exports:ladder.step'), kind: 'text', grow: 1 },
        ...readinessSteps.map((step) => ({
          id: step,
          label: t(`domain:readiness.${step}`),
          kind: 'text' as const,
          grow: 1,
        })),
      ],
      rows: [
        { cells: [textCell(t('exports:ladder.state')), ...readinessSteps.map(state)] },
        { cells: [textCell(t('exports:ladder.month')), ...readinessSteps.map(date)] },
      ],
    },
    { kind: 'paragraph', tone: 'note', text: `${t('exports:column.readyFrom')}: ${month}${unknownStep}` },
  ];
}
