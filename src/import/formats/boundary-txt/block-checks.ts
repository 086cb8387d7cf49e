import type { Issue } from '../../../domain/issue.ts';
import { type IssuePlace, issueOf, shown } from '../../issue-codes.ts';
import { numberFromText } from '../../number-text.ts';
import { type BlockOutline, outlineAreaM2 } from './block-outline.ts';
import { declaredOf } from './block-properties.ts';
import type { BoundaryBlock } from './boundary-blocks.ts';
import { areaAgreement, type DeclaredUnit } from './declared-area.ts';
import { textOf } from './parcel-line.ts';

export interface BlockCheck {
  readonly issues: readonly Issue[];
  /** In which unit the stated area is meant; null where nothing is stated or nothing speaks for one. */
  readonly unit: DeclaredUnit | null;
}

/** Holds what a parcel's line declares against its rows and its outline. */
export function checkBlock(
  block: BoundaryBlock,
  outline: BlockOutline,
  unitM: number | 'degree',
  place: IssuePlace,
): BlockCheck {
  const area = areaCheck(block, outline, unitM, place);
  return {
    issues: [...countIssues(block, outline, place), ...labelIssues(outline, place), ...area.issues],
    unit: area.unit,
  };
}

/** 界址点数 counts the closing rows, or does not; both are in use. */
function countIssues(block: BoundaryBlock, { rings }: BlockOutline, place: IssuePlace): readonly Issue[] {
  if (!block.parcel) return [];
  const text = textOf(block.parcel, '界址点数');
  if (text === '') return [];
  const count = numberFromText(text);
  const rows = block.rows.length;
  const corners = rows - rings.filter(({ closing }) => closing !== 'open').length;
  if (count === rows || count === corners) return [];
  return [issueOf('txt.count', place, { line: block.line, declared: shown(text), count: rows, corners })];
}

/** A label that stands at two places of one ring. */
function labelIssues({ rings }: BlockOutline, place: IssuePlace): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { rows, closing } of rings) {
    const seen = new Set<string>();
    for (const row of closing === 'open' ? rows : rows.slice(0, -1)) {
      if (row.label === '' || !seen.has(row.label)) seen.add(row.label);
      else issues.push(issueOf('txt.labels.twice', place, { line: row.line, label: row.label }));
    }
  }
  return issues.slice(0, 3);
}

function areaCheck(
  block: BoundaryBlock,
  outline: BlockOutline,
  unitM: number | 'degree',
  place: IssuePlace,
): BlockCheck {
  const declared = block.parcel ? declaredOf(block.parcel) : null;
  if (!block.parcel || declared === null) return { issues: [], unit: null };
  const text = textOf(block.parcel, '地块面积');
  if (declared === 'unreadable') {
    return { issues: [issueOf('txt.area.unreadable', place, { line: block.line, value: shown(text) })], unit: null };
  }
  const measuredM2 = unitM === 'degree' ? null : outlineAreaM2(outline, unitM);
  if (measuredM2 === null) return { issues: [], unit: declared.word };
  const digits = /[.．](\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const agreement = areaAgreement(declared, measuredM2, digits);
  const values = { line: block.line, value: text, areaM2: measuredM2 };
  if (agreement.kind === 'agrees') return { issues: [], unit: agreement.unit };
  if (agreement.kind === 'otherUnit') {
    return { issues: [issueOf('txt.area.unit', place, { ...values, unit: agreement.unit })], unit: agreement.unit };
  }
  return { issues: [issueOf('txt.area.differs', place, values)], unit: declared.word };
}
