import type { Issue } from '../../../domain/issue.ts';
import { type IssuePlace, issueOf } from '../../issue-codes.ts';
import type { StatedCrs } from '../import-format.ts';
import type { BoundaryHead } from './boundary-head.ts';
import { isZoneAgainstHead, zoneOfHead } from './stated-plane.ts';

/** What is to be told of a head, given the zones that stand before the eastings below it. */
export function headIssues(
  head: BoundaryHead,
  zones: readonly (number | null)[],
  stated: readonly StatedCrs[],
  place: IssuePlace,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (head.parameters !== null) issues.push(issueOf('txt.parameters', place, { value: head.parameters.slice(0, 80) }));
  if (head.unitM === null) issues.push(issueOf('txt.unit', place, { value: head.unitText.slice(0, 40) }));
  for (const zone of zones) {
    if (zone === null || !isZoneAgainstHead(head, zone)) continue;
    const values = { zone, headZone: zoneOfHead(head) ?? '—', degrees: head.degrees ?? '—' };
    issues.push(issueOf('txt.zone.conflict', place, values));
  }
  for (const crs of stated) {
    if (crs.kind === 'stated' && crs.by === 'eastings') {
      issues.push(issueOf('txt.crs.eastings', place, { zone: crs.text }));
    }
    if (crs.kind === 'unsaid') {
      issues.push(issueOf('txt.crs.unsaid', place, { degrees: head.degrees ?? '—', zone: zoneOfHead(head) ?? '—' }));
    }
  }
  return issues;
}
