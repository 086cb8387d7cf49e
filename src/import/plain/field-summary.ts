import type { LayerFeature } from '../layer-feature.ts';

export type ValueType = 'text' | 'number' | 'boolean' | 'object';

/** What one attribute of a layer holds. */
export interface PlainField {
  readonly name: string;
  readonly types: readonly ValueType[];
  /** How many features state it. */
  readonly filled: number;
  readonly distinct: number;
  /** The most frequent values, at most 100 of them, as the mapping's keys. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

const shownValues = 100;

/** Stated = neither null nor an empty text. */
export const statedText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  const text =
    typeof value === 'string' ? value.trim() : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text === '' ? null : text;
};

const typeOf = (value: unknown): ValueType => {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'object' : 'text';
};

export function summarizeFields(features: readonly Pick<LayerFeature, 'properties'>[]): readonly PlainField[] {
  const found = new Map<string, { types: Set<ValueType>; filled: number; counts: Map<string, number> }>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties)) {
      const text = statedText(value);
      const field = found.get(name) ?? { types: new Set<ValueType>(), filled: 0, counts: new Map<string, number>() };
      found.set(name, field);
      if (text === null) continue;
      field.types.add(typeOf(value));
      field.filled += 1;
      field.counts.set(text, (field.counts.get(text) ?? 0) + 1);
    }
  }
  return [...found].map(([name, { types, filled, counts }]) => ({
    name,
    types: [...types],
    filled,
    distinct: counts.size,
    values: [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, shownValues)
      .map(([value, count]) => ({ value, count })),
  }));
}
