import type { Park } from '../../domain/park.ts';
import { applyDifference } from './apply-difference.ts';
import { type Difference, differenceOf } from './difference.ts';

/** One edit as it is stored. `content` names the park's content, whatever the park is called. */
export interface JournalRecord {
  readonly content: string;
  /** 1, 2, 3 … without a gap since the snapshot. */
  readonly seq: number;
  /** The difference as JSON; empty where nothing differs. */
  readonly text: string;
  /** `checkOf(content, seq, text)`; another value shows a record that was not written whole. */
  readonly check: number;
}

/** FNV-1a of 32 bits over the code units: finds what was torn or mixed up, not what somebody forged. */
function checkOf(content: string, seq: number, text: string): number {
  let hash = 0x811c9dc5;
  const whole = `${content}\n${seq}\n${text}`;
  for (let at = 0; at < whole.length; at += 1) hash = Math.imul(hash ^ whole.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The record that makes `after` of `before`; the park's own id is kept apart and is no part of it. */
export function journalRecord(content: string, seq: number, before: Park, after: Park): JournalRecord {
  const difference = differenceOf({ ...before, id: '' }, { ...after, id: '' });
  const text = difference ? JSON.stringify(difference) : '';
  return { content, seq, text, check: checkOf(content, seq, text) };
}

/** The park after the edit; null when the record is damaged or was made of another park. */
function replayed(park: Park, { content, seq, text, check }: JournalRecord): Park | null {
  if (check !== checkOf(content, seq, text)) return null;
  if (text === '') return park;
  // The check tells that this is what was written here, and a difference is what is written.
  return (applyDifference(park, JSON.parse(text) as Difference) ?? null) as Park | null;
}

export interface Replay {
  readonly park: Park;
  readonly seq: number;
  /** What could not be read: the first bad record and all after it, for they build on it. */
  readonly tail: readonly unknown[];
}

/** Plays the records of a journal after the edit `seq`, in order, as far as they are sound. */
export function replay(snapshot: Park, seq: number, records: readonly unknown[]): Replay {
  let park = snapshot;
  let reached = seq;
  for (const [index, record] of records.entries()) {
    const next = isNext(record, reached + 1) ? replayed(park, record) : null;
    if (!next) return { park, seq: reached, tail: records.slice(index) };
    park = next;
    reached += 1;
  }
  return { park, seq: reached, tail: [] };
}

const isNext = (record: unknown, seq: number): record is JournalRecord =>
  typeof record === 'object' &&
  record !== null &&
  'seq' in record &&
  record.seq === seq &&
  'text' in record &&
  typeof record.text === 'string';
