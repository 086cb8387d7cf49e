import type { Finding } from '../../../domain/assessment.ts';
import { criteria } from '../../../domain/criterion.ts';
import { facilityKinds } from '../../../domain/facility.ts';
import { reasonText } from '../../fit-json.ts';
import { emptyCell, textCell } from '../cells.ts';
import { verdictBreak } from '../html/cell-html.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { criterionText, shownFindings } from '../site/findings-blocks.ts';
import type { SiteContext } from '../site/site-context.ts';

export type CellOf = (context: SiteContext) => DocumentCell;

/** One line of the comparison: the same question asked of every site. Empty where it does not concern a site. */
export function comparedRow(label: string, contexts: readonly SiteContext[], cellOf: CellOf): readonly DocumentRow[] {
  const cells = contexts.map(cellOf);
  return cells.every(({ kind }) => kind === 'empty') ? [] : [{ cells: [textCell(label), ...cells] }];
}

/** A heading over its rows; none without rows. */
export function comparedGroup(
  label: string,
  contexts: readonly SiteContext[],
  rows: readonly DocumentRow[],
): readonly DocumentRow[] {
  if (rows.length === 0) return [];
  return [{ tone: 'group', cells: [textCell(label), ...contexts.map(() => emptyCell)] }, ...rows];
}

/** A criterion, asked of each kind of facility apart; which facility answers differs from site to site. */
const questionOf = ({ criterion, subject }: Finding): Pick<Finding, 'criterion' | 'subject'> =>
  subject !== undefined && facilityKinds.some((kind) => kind === subject) ? { criterion, subject } : { criterion };

const keyOf = (finding: Finding): string => {
  const { criterion, subject = '' } = questionOf(finding);
  return `${criterion}/${subject}`;
};

/** What decides stands in words in every column: the sites side by side, criterion by criterion. */
export function findingRows(contexts: readonly SiteContext[]): readonly DocumentRow[] {
  const [first] = contexts;
  if (!first) return [];
  const { t } = first;
  const asked = new Map<string, Pick<Finding, 'criterion' | 'subject'>>();
  for (const context of contexts)
    for (const finding of shownFindings(context)) asked.set(keyOf(finding), questionOf(finding));
  const overall = comparedRow(t('exports:comparison.overall'), contexts, ({ fit }) =>
    fit === null ? emptyCell : { kind: 'verdict', verdict: fit.verdict, text: t(`findings:verdict.${fit.verdict}`) },
  ).map((row) => ({ ...row, tone: 'sum' as const }));
  const each = [...asked]
    .toSorted(([, a], [, b]) => criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion))
    .flatMap(([key, question]) =>
      comparedRow(criterionText(question, first), contexts, (context) => findingCell(context, key)),
    );
  return [...overall, ...each];
}

/** Verdict and reasons; the engine's order, so that what decides comes first. */
function findingCell(context: SiteContext, key: string): DocumentCell {
  const { t } = context;
  const findings = shownFindings(context).filter((candidate) => keyOf(candidate) === key);
  const [finding] = findings;
  if (finding === undefined) return emptyCell;
  const reasons = [...new Set(findings.map(({ reason }) => reasonText(reason, t)))];
  const text = [t(`findings:verdict.${finding.verdict}`), reasons.join(t('exports:comparison.semicolon'))];
  return { kind: 'verdict', verdict: finding.verdict, text: text.join(verdictBreak) };
}
