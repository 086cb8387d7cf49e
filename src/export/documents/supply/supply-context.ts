import type { Assessment } from '../../../domain/assessment.ts';
import type { FactSource } from '../../../domain/fact.ts';
import type { Park } from '../../../domain/park.ts';
import { hides, type Redaction, type RedactionTopic } from '../../../domain/redaction.ts';
import type { OfficeKey } from '../../../domain/rule-pack.ts';
import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { dateCell, saidCell, unknownCell } from '../cells.ts';
import type { DocumentCell } from '../office-document.ts';
import type { PlannedColumn } from '../planned-table.ts';

/** What every part of the list of guarantees reads. */
export interface SupplyContext {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly t: Translate;
  readonly language: Language;
  /** From when the age of facts is counted. */
  readonly today: string;
  /** What the reader may not see is no gap: the columns are left out. */
  isHidden(topic: RedactionTopic): boolean;
}

export const hiddenBy =
  (redaction: Redaction | undefined) =>
  (topic: RedactionTopic): boolean =>
    redaction !== undefined && hides(redaction, topic);

/** How old, from whom, and who answers for it: the end of every row. */
export function sourceColumns({ t, isHidden }: SupplyContext): readonly PlannedColumn[] {
  const isPrivate = isHidden('sources');
  return [
    { id: 'asOf', label: t('exports:supply.asOf'), kind: 'date', grow: 0.8, isHidden: isPrivate },
    { id: 'source', label: t('exports:supply.source'), kind: 'text', grow: 1.3, isHidden: isPrivate },
    { id: 'owner', label: t('exports:supply.owner'), kind: 'text', isHidden: isPrivate || isHidden('owner') },
  ];
}

/** The cells under `sourceColumns`; an office that nobody stated is the rule pack's, else the default word. */
export function sourceCells(
  context: SupplyContext,
  source: FactSource | undefined,
  office: OfficeKey,
): readonly DocumentCell[] {
  const { t } = context;
  return [
    dateCell(source?.asOf, t('exports:supply.noDate')),
    source && source.source.trim() !== '' ? saidCell(source.source) : unknownCell(t('exports:supply.noSource')),
    saidCell(source?.owner ?? officeName(context, office)),
  ];
}

/** Who answers for it where the fact itself names nobody. */
export const officeName = ({ park, t }: SupplyContext, office: OfficeKey): string =>
  park.rules.offices?.[office] ?? t(`facts:office.${office}`);

/** The source of several facts as one: every source once, and the oldest date. */
export function joinedSource(sources: readonly (FactSource | undefined)[], comma: string): FactSource | undefined {
  const known = sources.filter((each): each is FactSource => each !== undefined);
  if (known.length === 0) return undefined;
  const said = (words: readonly (string | undefined)[]): string =>
    [...new Set(words.filter((word): word is string => word !== undefined && word !== ''))].join(comma);
  const dates = known.flatMap(({ asOf }) => asOf ?? []).sort();
  const owner = said(known.map((each) => each.owner));
  return {
    source: said(known.map((each) => each.source)),
    ...(dates[0] === undefined ? {} : { asOf: dates[0] }),
    ...(owner === '' ? {} : { owner }),
  };
}

/** Least and greatest of what is known; null where nothing is. */
export function rangeOf(values: readonly (number | undefined | null)[]): { least: number; greatest: number } | null {
  const known = values.filter((value): value is number => typeof value === 'number');
  return known.length === 0 ? null : { least: Math.min(...known), greatest: Math.max(...known) };
}
