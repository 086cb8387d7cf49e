import type { Figure, Finding } from '../../../domain/assessment.ts';
import type { Criterion } from '../../../domain/criterion.ts';
import type { RedactionTopic } from '../../../domain/redaction.ts';
import { reasonText } from '../../fit-json.ts';
import { textCell } from '../cells.ts';
import type { DocumentBlock } from '../office-document.ts';
import { figureText } from './figure-text.ts';
import { projectName, type SiteContext } from './site-context.ts';

/** Criteria whose reasons name what a redaction hides. */
const topicsOf: Readonly<Partial<Record<Criterion, readonly RedactionTopic[]>>> = {
  price: ['price'],
  occupancy: ['owner', 'otherInvestors'],
};

/** What the reader may see of the findings, in the engine's order: what decides comes first. */
export function shownFindings({ fit, isHidden }: Pick<SiteContext, 'fit' | 'isHidden'>): readonly Finding[] {
  return (fit?.findings ?? []).filter(({ criterion }) => !topicsOf[criterion]?.some(isHidden));
}

/** One sentence before everything else. */
export function answerBlocks(context: SiteContext): readonly DocumentBlock[] {
  const { fit, project, siteName, t, language, ledger } = context;
  if (fit !== null && project !== null) {
    const [deciding] = shownFindings(context);
    const text = t(`exports:answer.${fit.verdict}`, { project: projectName(context), site: siteName });
    const answer: DocumentBlock = { kind: 'paragraph', tone: 'answer', verdict: fit.verdict, text };
    if (deciding === undefined) return [answer];
    const key = deciding.verdict === fit.verdict ? 'because' : 'note';
    const reason = t(`exports:answer.${key}`, { reason: reasonText(deciding.reason, t) });
    return [answer, { kind: 'paragraph', tone: 'note', text: reason }];
  }
  if (context.unit !== null || ledger === null) return [];
  const month = ledger.readyFrom ?? t('domain:unknown');
  const text = t('exports:answer.parcel', { site: siteName, free: ledger.freeM2, month, lng: language });
  return [{ kind: 'paragraph', tone: 'answer', text }];
}

/** Every criterion with its reason and the figures behind it. */
export function findingsBlocks(context: SiteContext): readonly DocumentBlock[] {
  const { t } = context;
  const findings = shownFindings(context);
  if (findings.length === 0) return [];
  const grow = { criterion: 1.7, verdict: 1.3, reason: 3.4, figures: 3.6 } as const;
  return [
    {
      kind: 'table',
      title: t('exports:sheet.findings'),
      columns: (['criterion', 'verdict', 'reason', 'figures'] as const).map((id) => ({
        id,
        label: t(`exports:findings.${id}`),
        kind: 'text',
        grow: grow[id],
      })),
      rows: findings.map((finding) => ({
        cells: [
          textCell(criterionText(finding, context)),
          { kind: 'verdict', verdict: finding.verdict, text: t(`findings:verdict.${finding.verdict}`) },
          textCell(
            `${reasonText(finding.reason, t)}${finding.veto && finding.verdict === 'fail' ? ` (${t('exports:findings.veto')})` : ''}`,
          ),
          textCell(figuresText(finding, context)),
        ],
      })),
    },
  ];
}

export function criterionText(
  { criterion, subject }: Pick<Finding, 'criterion' | 'subject'>,
  { t, park }: Pick<SiteContext, 't' | 'park'>,
): string {
  const name = t(`findings:criterion.${criterion}`);
  const facility = park.facilities.find(({ id }) => id === subject)?.name;
  const about = facility ?? (subject === undefined ? '' : t(`domain:facility.${subject}`, { defaultValue: '' }));
  return about === '' ? name : `${name} · ${about}`;
}

/** The margin comes first: it is what one talks about. */
function figuresText({ figures }: Finding, { t, language, site }: SiteContext): string {
  const isLand = site.kind === 'parcel';
  const one = (figure: Figure): string =>
    `${t(`findings:figure.${figure.name}`)} ${figureText(figure, isLand, language, t)}`;
  return figures
    .toSorted((a, b) => Number(b.name === 'margin') - Number(a.name === 'margin'))
    .map(one)
    .join('; ');
}
