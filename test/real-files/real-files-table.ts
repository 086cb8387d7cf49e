import { meantDifferences } from './differences.ts';
import { type Expected, expectedAnswer } from './expected-answer.ts';
import { type OurAnswer, ourAnswer } from './our-answer.ts';
import type { RealSource } from './real-sources.ts';

export interface RealFileRow {
  readonly path: string;
  readonly ours: OurAnswer;
  readonly expected: Expected | null;
  /** What disagrees, in short; empty where nothing does. */
  readonly differs: readonly string[];
  /** Why a difference is meant. */
  readonly reason: string | null;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(0.5, 1e-6 * Math.abs(other));

function differences(ours: OurAnswer, expected: Expected): readonly string[] {
  const found: string[] = [];
  if (expected.complains !== undefined) {
    const refused = ours.errors.length > 0 || !ours.readable || ours.rejected > 0;
    const said = refused || ours.warnings.length > 0 || ours.notes.length > 0;
    if (expected.complains && !said) found.push('no complaint');
    if (!expected.complains && refused) found.push('a complaint');
    return found;
  }
  if (ours.readable !== expected.opens) found.push(ours.readable ? 'opens' : 'does not open');
  if (!expected.opens) return found;
  const count = ours.count > 0 ? ours.count : ours.rows > 0 ? ours.rows - 1 : 0;
  if (expected.count !== undefined && count !== expected.count)
    found.push(`${count} features, expected ${expected.count}`);
  if (expected.areaM2 !== undefined && (ours.areaM2 === null || !isNear(ours.areaM2, expected.areaM2))) {
    found.push(`${ours.areaM2?.toFixed(1) ?? 'no'} m², expected ${expected.areaM2.toFixed(1)} m²`);
  }
  return found;
}

export async function realFileRow(source: RealSource): Promise<RealFileRow> {
  const ours = await ourAnswer(source);
  const expected = expectedAnswer(source.path);
  const differs = expected ? differences(ours, expected) : [];
  return { path: source.path, ours, expected, differs, reason: meantDifferences[source.path] ?? null };
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const counted = (count: number): string => count.toLocaleString('en');

function oursText({
  formats,
  encodings,
  systems,
  readable,
  count,
  taken,
  waiting,
  rejected,
  rows,
  areaM2,
}: OurAnswer): string {
  if (!readable) return 'not read';
  const parts = [
    [...new Set(formats)].join(', '),
    ...encodings,
    ...systems.filter((system) => system !== 'none'),
    ...(count > 0 ? [`${counted(taken)} of ${counted(count)} taken`] : []),
    ...(waiting > 0 ? [`${counted(waiting)} wait for a coordinate system`] : []),
    ...(rejected > 0 ? [`${counted(rejected)} rejected`] : []),
    ...(rows > 0 ? [`table of ${counted(rows)} rows`] : []),
    ...(areaM2 === null ? [] : [`${counted(Math.round(areaM2))} m²`]),
  ];
  return parts.join(' · ');
}

function expectedText(expected: Expected | null): string {
  if (!expected) return '—';
  const parts = [
    expected.complains === undefined
      ? expected.opens
        ? ''
        : 'does not open'
      : expected.complains
        ? 'a complaint'
        : 'no complaint',
    expected.opens && expected.count !== undefined ? counted(expected.count) : '',
    expected.areaM2 === undefined ? '' : `${counted(Math.round(expected.areaM2))} m²`,
  ].filter((part) => part !== '');
  return `${parts.join(' · ') || 'opens'} (${expected.by})`;
}

/** The table of docs/real-files.md. */
export function realFilesTable(rows: readonly RealFileRow[]): string {
  const lines = rows.map(({ path, ours, expected, differs, reason }) => {
    const codes = [...ours.errors, ...ours.warnings].join(', ');
    const verdict = differs.length === 0 ? (expected ? '=' : '') : `${differs.join('; ')}. ${reason ?? ''}`;
    return `| ${[path, oursText(ours), codes, expectedText(expected), verdict].map(cell).join(' | ')} |`;
  });
  return [
    '| file | what we make of it | errors and warnings told | expected | agreement |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
