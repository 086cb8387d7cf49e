import { getIssues } from '@placemarkio/check-geojson';
import type { Issue } from '../domain/issue.ts';
import { issueOf } from './issue-codes.ts';
import { type JsonScan, lineAt, scanJson } from './scan-json.ts';

/** Deeper than any park or GeoJSON goes, far below where a recursion would end badly. */
const deepest = 64;

export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly text: string;
      readonly scan: JsonScan;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** JSON from outside: syntax faults with line and column, bare NaN made visible, dangerous keys dropped. */
export function readJson(file: string, source: string): JsonReading {
  const withoutMark = source.replace(/^\uFEFF/, '');
  const firstScan = scanJson(withoutMark);
  if (firstScan.depth > deepest) {
    return { ok: false, issues: [issueOf('json.tooDeep', { file }, { depth: firstScan.depth, deepest })] };
  }
  const issues: Issue[] = [];
  const { text, scan } = quoteBareWords(withoutMark, firstScan);
  const [firstWord] = firstScan.bareWords;
  if (firstWord) {
    const values = {
      word: firstWord.word,
      line: lineAt(withoutMark, firstWord.from),
      count: firstScan.bareWords.length,
    };
    issues.push(issueOf('json.notANumber', { file }, values));
  }
  try {
    const value: unknown = JSON.parse(text);
    if (mayHoldDangerousKey(text) && dropDangerousKeys(value)) issues.push(issueOf('json.dangerousKey', { file }));
    return { ok: true, value, text, scan, issues };
  } catch {
    return { ok: false, issues: [...issues, issueOf('json.syntax', { file }, syntaxPlace(text))] };
  }
}

/** A bare NaN becomes the text "NaN", so that the place where it stands is named instead of the file being lost. */
function quoteBareWords(text: string, scan: JsonScan): { text: string; scan: JsonScan } {
  if (scan.bareWords.length === 0) return { text, scan };
  let quoted = '';
  let done = 0;
  for (const { from, word } of scan.bareWords) {
    quoted += `${text.slice(done, from)}"${word}"`;
    done = from + word.length;
  }
  quoted += text.slice(done);
  return { text: quoted, scan: scanJson(quoted) };
}

/** Engines tell the place of a syntax fault each in their own words, so the positional parser is asked. */
function syntaxPlace(text: string): { line: number; column: number } {
  if (text.trim() === '') return { line: 1, column: 1 };
  const [fault] = getIssues(text);
  const place = /\((\d+):(\d+)\)\s*$/.exec(fault?.message ?? '');
  if (place) return { line: Number(place[1]), column: Number(place[2]) };
  return { line: lineAt(text, text.length), column: text.length - text.lastIndexOf('\n') };
}

/** A key may be spelt with escapes, so any escaped text is looked at. */
const mayHoldDangerousKey = (text: string): boolean => text.includes('__proto__') || /\\u00(5f|70)/i.test(text);

function dropDangerousKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let dropped = Object.hasOwn(value, '__proto__');
  if (dropped) Reflect.deleteProperty(value, '__proto__');
  for (const inner of Object.values(value)) dropped = dropDangerousKeys(inner) || dropped;
  return dropped;
}
