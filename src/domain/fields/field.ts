import type { FigureUnit } from '../assessment.ts';
import type { PriceUnit } from '../resource.ts';
import type { FactKind } from './fact-kind.ts';

/** The layers whose records have attributes; the backdrop is scenery, of which only the naming can be set. */
export const attributeLayers = [
  'parcels',
  'buildings',
  'units',
  'facilities',
  'roads',
  'zones',
  'projects',
  'backdrop',
] as const;
export type AttributeLayer = (typeof attributeLayers)[number];

export type FieldUnit = FigureUnit | PriceUnit | 'km/h';

export interface TextValue {
  readonly type: 'text';
}
/** Bounds are inclusive, but `above` is not. A `share` is kept 0–1. */
export interface NumberValue {
  readonly type: 'number';
  readonly unit: FieldUnit;
  readonly above?: number;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}
export interface FlagValue {
  readonly type: 'flag';
}
/** `words`: the locale's key before the choice, e.g. `domain:status`. */
export interface ChoiceValue<Choice extends string = string> {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  readonly words: string;
}
/** ISO year, month or day. */
export interface DateValue {
  readonly type: 'date';
}
/** The id of a record of another layer, which must be there. */
export interface ReferenceValue {
  readonly type: 'reference';
  readonly layer: 'parcels' | 'buildings' | 'facilities';
}
/** Texts, or some of a few choices. */
export interface ListValue<Item extends string = string> {
  readonly type: 'list';
  readonly choices?: readonly Item[];
  readonly words?: string;
}
/** When a step of the readiness ladder is reached: `{date?, expected?}`. */
export interface MilestoneValue {
  readonly type: 'milestone';
}
/** A rectangle, `{lengthM, widthM}`. */
export interface SizeValue {
  readonly type: 'size';
}
/** A list of small records, which a cell shows and does not change. */
export interface RowsValue {
  readonly type: 'rows';
  readonly rows: 'protective' | 'proximity' | 'protectiveDemand';
}

export type ValueKind =
  | TextValue
  | NumberValue
  | FlagValue
  | ChoiceValue
  | DateValue
  | ReferenceValue
  | ListValue
  | MilestoneValue
  | SizeValue
  | RowsValue;

/** One attribute of the records of a layer. */
export interface Field {
  readonly layer: AttributeLayer;
  /** The way to the value, joined by dots: `statedMu`, `demand.landMu`, `readiness.leveled`, `supplies.power.capacity`. */
  readonly key: string;
  readonly value: ValueKind;
  /** What sort of fact it is: how long it stays true and who answers for it. */
  readonly fact: FactKind;
  readonly required: boolean;
  /** In the locale: `fields:<layer>.<key>`. */
  readonly labelKey: string;
}
