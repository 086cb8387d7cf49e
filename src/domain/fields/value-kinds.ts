import type { FactKind } from './fact-kind.ts';
import type {
  ChoiceValue,
  DateValue,
  FieldUnit,
  FlagValue,
  ListValue,
  MilestoneValue,
  NumberValue,
  ReferenceValue,
  RowsValue,
  SizeValue,
  TextValue,
  ValueKind,
} from './field.ts';

const leaf = <Value extends ValueKind>(value: Value, fact: FactKind) => ({ value, fact }) as const;

export const text = (fact: FactKind) => leaf<TextValue>({ type: 'text' }, fact);
export const flag = (fact: FactKind) => leaf<FlagValue>({ type: 'flag' }, fact);
export const date = (fact: FactKind) => leaf<DateValue>({ type: 'date' }, fact);
export const milestone = () => leaf<MilestoneValue>({ type: 'milestone' }, 'readiness');
export const size = (fact: FactKind) => leaf<SizeValue>({ type: 'size' }, fact);
export const choice = <Choice extends string>(choices: readonly Choice[], words: string, fact: FactKind) =>
  leaf<ChoiceValue<Choice>>({ type: 'choice', choices, words }, fact);
export const list = (fact: FactKind) => leaf<ListValue>({ type: 'list' }, fact);
export const choices = <Item extends string>(items: readonly Item[], words: string, fact: FactKind) =>
  leaf<ListValue<Item>>({ type: 'list', choices: items, words }, fact);
export const rows = (kind: RowsValue['rows'], fact: FactKind) => leaf<RowsValue>({ type: 'rows', rows: kind }, fact);
export const reference = (layer: ReferenceValue['layer'], fact: FactKind) =>
  leaf<ReferenceValue>({ type: 'reference', layer }, fact);

/** More than nothing. */
export const positive = (unit: FieldUnit, fact: FactKind) =>
  leaf<NumberValue>({ type: 'number', unit, above: 0 }, fact);
/** A stated nothing counts. */
export const amount = (unit: FieldUnit, fact: FactKind) => leaf<NumberValue>({ type: 'number', unit, min: 0 }, fact);
export const share = (fact: FactKind) => leaf<NumberValue>({ type: 'number', unit: 'share', min: 0, max: 1 }, fact);
export const whole = (unit: FieldUnit, fact: FactKind) =>
  leaf<NumberValue>({ type: 'number', unit, whole: true }, fact);
export const anyNumber = (unit: FieldUnit, fact: FactKind) => leaf<NumberValue>({ type: 'number', unit }, fact);

/** A record that lacks it cannot stand. */
export const required = <Node extends object>(node: Node) => ({ ...node, required: true }) as const;
export const group = <Of>(of: Of) => ({ of }) as const;

/** The same for each of several keys. */
export const each = <Key extends string, Node>(keys: readonly Key[], node: (key: Key) => Node) =>
  ({ of: Object.fromEntries(keys.map((key) => [key, node(key)])) as Readonly<Record<Key, Node>> }) as const;
