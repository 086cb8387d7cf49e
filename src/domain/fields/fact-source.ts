import type { FactSource, FactSources } from '../fact.ts';
import { factOf, type LayerRecord } from './fact-value.ts';

/** Under which name the source of a field is kept: capacity and commitment of one supply come from one paper. */
export const sourceKeyOf = (key: string): string => {
  if (!key.startsWith('readiness.') && !key.startsWith('supplies.')) return key;
  const [first, second] = key.split('.');
  return `${first}.${second}`;
};

const sourcesOf = (record: LayerRecord): FactSources =>
  ('sources' in record ? (record.sources as FactSources | undefined) : undefined) ?? {};

/** A step or a supply may carry its source itself. */
function itemSource(record: LayerRecord, sourceKey: string): FactSource | undefined {
  if (!sourceKey.includes('.')) return undefined;
  const [list, word] = sourceKey.split('.');
  const items =
    list === 'readiness' && 'readiness' in record
      ? record.readiness?.map((item) => ({ word: item.step, source: item.source, asOf: undefined }))
      : list === 'supplies' && 'supplies' in record
        ? record.supplies?.map((item) => ({ word: item.resource, source: item.source, asOf: item.asOf }))
        : undefined;
  const item = items?.find((one) => one.word === word);
  if (!item || (item.source === undefined && item.asOf === undefined)) return undefined;
  return { source: item.source ?? '', ...(item.asOf === undefined ? {} : { asOf: item.asOf }) };
}

/** What is stated of the field alone. */
export const ownSource = (record: LayerRecord, key: string): FactSource | undefined => {
  const sources = sourcesOf(record);
  const sourceKey = sourceKeyOf(key);
  return Object.hasOwn(sources, sourceKey) ? sources[sourceKey] : undefined;
};

/**
 * Where a field's value comes from: what is stated of the field, of the step or supply it is in, of what it is part of, or of
 * the whole record (`'*'`); undefined where nothing is.
 */
export function sourceOfFact(record: LayerRecord, key: string): FactSource | undefined {
  const sources = sourcesOf(record);
  const sourceKey = sourceKeyOf(key);
  const stated = ownSource(record, key) ?? itemSource(record, sourceKey);
  if (stated) return stated;
  const parts = sourceKey.includes('.') ? sourceKey.split('.') : [sourceKey];
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const part = parts.slice(0, length).join('.');
    if (Object.hasOwn(sources, part)) return sources[part];
  }
  return Object.hasOwn(sources, '*') ? sources['*'] : undefined;
}

/** The record with the source of one field stated, or (null) with nothing stated of that field alone. */
export function withSource<Of extends LayerRecord>(record: Of, key: string, source: FactSource | null): Of {
  const sourceKey = sourceKeyOf(key);
  const { [sourceKey]: _, ...others } = sourcesOf(record);
  const sources = source ? { ...others, [sourceKey]: source } : others;
  const { sources: __, ...rest } = itemWithSource(record, sourceKey, source) as Of & { sources?: FactSources };
  return (Object.keys(sources).length > 0 ? { ...rest, sources } : rest) as Of;
}

/** What a step or supply says of itself must not contradict the record's sources. */
function itemWithSource<Of extends LayerRecord>(record: Of, sourceKey: string, source: FactSource | null): Of {
  const [list = '', word] = sourceKey.split('.');
  const by = list === 'readiness' ? 'step' : 'resource';
  const items = (list === 'readiness' || list === 'supplies') && factOf(record, list);
  if (!Array.isArray(items)) return record;
  const next = items.map((item: Readonly<Record<string, unknown>>) => {
    if (item[by] !== word) return item;
    const { source: _, asOf: __, ...rest } = item;
    if (!source) return rest;
    const asOf = list === 'supplies' && source.asOf !== undefined ? { asOf: source.asOf } : {};
    return { ...rest, source: source.source, ...asOf };
  });
  return { ...record, [list]: next };
}
