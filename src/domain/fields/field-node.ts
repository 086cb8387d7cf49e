import type { Supply } from '../facility.ts';
import type { ReadinessMilestone, ReadinessStep } from '../parcel.ts';
import type { PlantDemand } from '../project.ts';
import type { ResourceKind } from '../resource.ts';
import type { FactKind } from './fact-kind.ts';
import type {
  ChoiceValue,
  DateValue,
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

export interface Leaf<Value extends ValueKind = ValueKind> {
  readonly value: Value;
  readonly fact: FactKind;
  readonly required?: boolean;
}
/** Fields inside a field. */
export interface Group<Of = Readonly<Record<string, unknown>>> {
  readonly of: Of;
}

type Described<V> = [V] extends [boolean]
  ? Leaf<FlagValue>
  : [V] extends [number]
    ? Leaf<NumberValue>
    : [V] extends [string]
      ? string extends V
        ? Leaf<TextValue | DateValue | ReferenceValue>
        : Leaf<ChoiceValue<V>>
      : [V] extends [readonly ReadinessMilestone[]]
        ? Group<Readonly<Record<ReadinessStep, Leaf<MilestoneValue>>>>
        : [V] extends [readonly Supply[]]
          ? Group<Readonly<Record<ResourceKind, Group<DescribedFields<Omit<Supply, 'resource' | 'asOf' | 'source'>>>>>>
          : [V] extends [readonly (infer Item)[]]
            ? [Item] extends [string]
              ? Leaf<ListValue<Item>>
              : Leaf<RowsValue>
            : [V] extends [PlantDemand]
              ? Leaf<SizeValue>
              : Group<DescribedFields<V>>;

/** What a record must have says so, and nothing else does. */
type SaysRequired<T, K extends keyof T> =
  object extends Pick<T, K> ? { readonly required?: never } : { readonly required: true };

type DescribedFields<T> = {
  readonly [K in keyof T]-?: Described<NonNullable<T[K]>> extends Leaf
    ? Described<NonNullable<T[K]>> & SaysRequired<T, K>
    : Described<NonNullable<T[K]>>;
};

/**
 * The description of every field of a record type: a field too many, too few, of another kind or wrongly called required
 * does not compile. What is no attribute (id, shape, sources, `extra`) is left aside.
 */
export type FieldsOf<T> = DescribedFields<Omit<T, 'id' | 'shape' | 'sources' | 'extra' | 'written' | 'from'>>;

export type FieldNode = Leaf | Group;
