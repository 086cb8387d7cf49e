import type { FactSources } from './fact.ts';

/** What an investor asks of a park that has no place on the map. Everything with a place is a facility. */
export const guaranteeKinds = ['telecom', 'hazardousWaste', 'solidWaste', 'labour', 'canteen', 'other'] as const;
export type GuaranteeKind = (typeof guaranteeKinds)[number];

/** One line of the list of guarantees (招商要素保障清单) for the park as a whole. */
export interface Guarantee {
  readonly id: string;
  readonly kind: GuaranteeKind;
  readonly name: string;
  /** Absent = not known, which is not zero. Counted in `unit`. */
  readonly capacity?: number;
  /** What was promised before. */
  readonly committed?: number;
  /** As the office writes it, e.g. t/年. */
  readonly unit?: string;
  /** Yuan for one `priceUnit`, as the office writes it, e.g. 元/t. */
  readonly price?: number;
  readonly priceUnit?: string;
  readonly note?: string;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
