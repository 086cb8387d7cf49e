import type { Figure, FigureUnit, Finding, Reason, Verdict } from '../domain/assessment.ts';
import type { Criterion } from '../domain/criterion.ts';
import type { FactSources } from '../domain/fact.ts';
import type { FigureName, Method, ReasonCode } from './reason-codes.ts';

/** A reason with its values in base units. */
export function reason(code: ReasonCode, values?: Readonly<Record<string, string | number>>): Reason {
  return values ? { code, values } : { code };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface FigureDetail {
  readonly source?: string | undefined;
  readonly subject?: string | undefined;
  /** Why the value is unknown; needed when it is null. */
  readonly unknown?: Reason | undefined;
}

/** A figure; a value that is absent or not finite becomes unknown, never 0. */
export function figure(
  name: FigureName,
  unit: FigureUnit,
  value: number | string | null | undefined,
  method: Method,
  detail: FigureDetail = {},
): Figure {
  const known = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? value : null;
  // Made by assignment: a ranking makes some ten thousand of these, and spreading made it twice as slow.
  const made: Writable<Figure> = { name, unit, value: known, method };
  if (known === null && detail.unknown) made.unknown = detail.unknown;
  if (detail.source) made.source = detail.source;
  if (detail.subject) made.subject = detail.subject;
  return made;
}

interface FindingDetail {
  readonly veto?: boolean;
  readonly figures?: readonly Figure[];
  readonly score?: number | null;
  readonly subject?: string;
}

const scoreOf: Record<Verdict, number | null> = { pass: 1, conditional: 0.5, fail: 0, unknown: null };

/** A finding; without a score of its own a pass counts 1, a conditional 0.5, a fail 0, an unknown nothing. */
export function finding(criterion: Criterion, verdict: Verdict, why: Reason, detail: FindingDetail = {}): Finding {
  const score = verdict === 'unknown' ? null : (detail.score ?? scoreOf[verdict]);
  return {
    criterion,
    verdict,
    veto: detail.veto ?? false,
    reason: why,
    figures: detail.figures ?? [],
    score: score === null ? null : Math.min(1, Math.max(0, score)),
    ...(detail.subject ? { subject: detail.subject } : {}),
  };
}

/** Where a field of a record comes from, in words: its own source, else the record's, with the date. */
export function sourceOf(sources: FactSources | undefined, field: string): string | undefined {
  const found = sources?.[field] ?? sources?.['*'];
  if (!found) return undefined;
  return found.asOf ? `${found.source} (${found.asOf})` : found.source;
}
