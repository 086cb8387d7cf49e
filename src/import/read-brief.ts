import { type Brief, type BriefOption, mostBriefOptions } from '../domain/brief.ts';
import { sameSite } from '../domain/brief-site.ts';
import type { Issue } from '../domain/issue.ts';
import { type Redaction, visitorRedaction } from '../domain/redaction.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { isRecord, type RawRecord, readRecord, recordId } from './read-record.ts';
import { briefFields, briefOptionFields, redactionFields } from './schemas/brief-fields.ts';
import { isWebAddress } from './web-address.ts';

/** A brief of a project file. What cannot be read of it is left out and said; a redaction that is unclear hides all it can. */
export function readBrief(raw: RawRecord, place: IssuePlace, issues: Issue[]): Brief | null {
  const { id: _, options: rawOptions, redaction: rawRedaction, ...rest } = raw;
  const reading = readRecord(briefFields, ['name', 'language'], rest, place);
  issues.push(...reading.issues);
  const id = recordId(raw, place, issues);
  const redaction = readRedaction(rawRedaction, place, issues);
  const options = readOptions(rawOptions, place, issues);
  if (id === null || !reading.fields) return null;
  const { link, ...fields } = reading.fields as unknown as Omit<Brief, 'id' | 'options' | 'redaction'>;
  if (link === undefined || isWebAddress(link)) return { id, ...fields, ...(link && { link }), redaction, options };
  issues.push(issueOf('brief.link', { ...place, field: 'link' }, { value: shown(link) }));
  return { id, ...fields, redaction, options };
}

/** Showing too little can be mended before the visitor comes; showing too much cannot be taken back. */
function readRedaction(raw: unknown, place: IssuePlace, issues: Issue[]): Redaction {
  const reading = readRecord(
    redactionFields,
    ['profile', 'hides', 'positions'],
    isRecord(raw) ? raw : {},
    place,
    'redaction.',
  );
  issues.push(...reading.issues);
  if (reading.fields) return reading.fields as unknown as Redaction;
  issues.push(issueOf('brief.redaction', { ...place, field: 'redaction' }));
  return visitorRedaction;
}

function readOptions(raw: unknown, place: IssuePlace, issues: Issue[]): readonly BriefOption[] {
  if (!Array.isArray(raw)) {
    const at = { ...place, field: 'options' };
    const isMissing = raw === undefined || raw === null;
    issues.push(isMissing ? issueOf('field.missing', at) : issueOf('record.notList', at, { value: shown(raw) }));
    return [];
  }
  const options: BriefOption[] = [];
  for (const [index, one] of raw.entries()) {
    const field = `options[${index}]`;
    if (!isRecord(one)) {
      issues.push(issueOf('record.notObject', { ...place, field }, { value: shown(one) }));
      continue;
    }
    const reading = readRecord(briefOptionFields, ['site'], one, place, `${field}.`);
    issues.push(...reading.issues);
    if (!reading.fields) continue;
    const option = reading.fields as unknown as BriefOption;
    const isTwice = options.some(({ site }) => sameSite(site, option.site));
    if (isTwice) issues.push(issueOf('brief.siteTwice', { ...place, field }, { id: option.site.id }));
    else if (options.length === mostBriefOptions)
      issues.push(issueOf('brief.full', { ...place, field }, { id: option.site.id, most: mostBriefOptions }));
    else options.push(option);
  }
  return options;
}
