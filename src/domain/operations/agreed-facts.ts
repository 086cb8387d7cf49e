import type { FactSources } from '../fact.ts';
import { type Parcel, type ParcelStatus, parcelStatuses } from '../parcel.ts';

/** A fact that one of several parcels stated, where they did not agree. */
export interface MergedFact {
  readonly parcel: string;
  readonly value: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/** What is not a fact of the land, or is settled apart. */
const apart = new Set(['id', 'name', 'shape', 'status', 'from', 'written', 'sources', 'extra', 'statedMu']);

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The facts of parcels put together: those in which all agree, the status of the least ready, and under `extra.merged` what
 * was stated otherwise, by field with whose it was. The stated areas are among these: no paper states their sum.
 */
export function agreedFacts(parcels: readonly Parcel[]): Omit<Parcel, 'id' | 'name' | 'shape'> {
  const merged: Record<string, readonly MergedFact[]> = {};
  const facts = agreed(
    parcels.map((parcel) => ({ id: parcel.id, facts: parcel as unknown as Plain })),
    (field) => !apart.has(field),
    merged,
  );
  const stated = parcels.flatMap(({ id, statedMu }) =>
    statedMu === undefined ? [] : [{ parcel: id, value: statedMu }],
  );
  if (stated.length > 0) merged.statedMu = stated;
  if (parcels.some(({ status }) => status !== parcels[0]?.status))
    merged.status = parcels.map(({ id, status }) => ({ parcel: id, value: status }));
  const inExtra: Record<string, readonly MergedFact[]> = {};
  const kept = agreed(
    parcels.map(({ id, extra }) => ({ id, facts: extra ?? {} })),
    (field) => field !== 'merged',
    inExtra,
  );
  for (const [field, values] of Object.entries(inExtra)) merged[`extra.${field}`] = values;
  for (const { id, extra } of parcels)
    if (extra?.merged !== undefined) merged.merged = [...(merged.merged ?? []), { parcel: id, value: extra.merged }];
  const extra = { ...kept, ...(Object.keys(merged).length > 0 ? { merged } : {}) };
  const sources = agreedSources(parcels, new Set(Object.keys(facts)));
  return {
    ...(facts as Partial<Parcel>),
    status: leastReady(parcels),
    ...(sources ? { sources } : {}),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
}

function agreed(
  records: readonly { readonly id: string; readonly facts: Plain }[],
  isAsked: (field: string) => boolean,
  differing: Record<string, readonly MergedFact[]>,
): Plain {
  const kept: Record<string, unknown> = {};
  const fields = new Set(records.flatMap(({ facts }) => Object.keys(facts)));
  for (const field of fields) {
    if (!isAsked(field)) continue;
    const value = records[0]?.facts[field];
    if (records.every(({ facts }) => same(facts[field], value))) kept[field] = value;
    else
      differing[field] = records.flatMap(({ id, facts }) =>
        facts[field] === undefined ? [] : [{ parcel: id, value: facts[field] }],
      );
  }
  return kept;
}

/** Sources that all state alike, of facts that stay or of all fields. */
function agreedSources(parcels: readonly Parcel[], kept: ReadonlySet<string>): FactSources | null {
  const [first] = parcels;
  const alike = Object.entries(first?.sources ?? {}).filter(
    ([field, source]) =>
      (field === '*' || kept.has(field.split('.')[0] ?? '')) &&
      parcels.every(({ sources }) => same(sources?.[field], source)),
  );
  return alike.length > 0 ? Object.fromEntries(alike) : null;
}

const leastReady = (parcels: readonly Parcel[]): ParcelStatus =>
  parcels.reduce<ParcelStatus>(
    (least, { status }) => (parcelStatuses.indexOf(status) > parcelStatuses.indexOf(least) ? status : least),
    'developed',
  );
