import type { LayerFeature } from '../layer-feature.ts';
import { farOf, idFieldsOf, landUseFieldOf, nameFieldOf, partyFieldsOf, statedAreaOf } from './field-hints.ts';
import type { PlainField } from './field-summary.ts';
import { backdropMeanings, facilityMeanings, roadMeanings, statusMeanings, zoneMeanings } from './known-tags.ts';
import type { Choice, LayerMapping, ParcelMapping } from './plain-mapping.ts';

/** What a layer consists of, for guessing what it is. */
export interface LayerSketch {
  readonly file: string;
  readonly kinds: { readonly points: number; readonly lines: number; readonly areas: number };
  readonly fields: readonly PlainField[];
  readonly features: readonly LayerFeature[];
}

interface Found<T> {
  readonly choice: Choice<T>;
  readonly matched: number;
}

/** The field whose values are understood for most features, with those values that occur. */
function bestField<T>(
  fields: readonly PlainField[],
  meanings: Readonly<Record<string, Readonly<Record<string, T>>>>,
): Found<T> | null {
  let best: Found<T> | null = null;
  for (const field of fields) {
    const known = Object.hasOwn(meanings, field.name) ? meanings[field.name] : undefined;
    if (!known) continue;
    const met = field.values.filter(({ value }) => Object.hasOwn(known, value));
    const matched = met.reduce((sum, { count }) => sum + count, 0);
    if (matched === 0 || (best && best.matched >= matched)) continue;
    const values = Object.fromEntries(met.map(({ value }) => [value, known[value] as T]));
    best = { choice: { by: 'field', field: field.name, values }, matched };
  }
  return best;
}

/** The best guess of what a layer is. Good enough to open well-known data without an edit; never silent about the rest. */
export function proposeMapping(sketch: LayerSketch): LayerMapping {
  const { file, kinds, fields, features } = sketch;
  const naming = namingOf(fields);
  const { points, lines, areas } = kinds;
  if (features.length === 0) return { role: 'ignore' };

  const roads = bestField(fields, roadMeanings);
  if (roads && lines >= areas && lines >= points)
    return { role: 'roads', ...naming, class: roads.choice, ...roadFields(fields) };
  const status = bestField(fields, statusMeanings);
  if (status && areas > 0) return parcels(sketch, status.choice);
  const facility = bestField(fields, facilityMeanings);
  if (facility) {
    const tracks = facility.choice.by === 'field' && facility.choice.field === 'railway' && lines > 0;
    return { role: 'facilities', ...naming, kind: facility.choice, ...(tracks ? { alsoBackdrop: 'railway' } : {}) };
  }
  const zone = bestField(fields, zoneMeanings);
  if (zone && areas > 0) return { role: 'zones', ...naming, kind: zone.choice, effect: 'forbid' };
  const scenery = bestField(fields, backdropMeanings);
  if (scenery) return { role: 'backdrop', ...naming, kind: scenery.choice };
  if (areas > 0 && areas >= lines) return byName(file, sketch) ?? parcels(sketch, { by: 'all', value: 'planned' });
  if (lines > 0 && /road|street|道路|路网/i.test(file)) {
    return { role: 'roads', ...naming, class: { by: 'all', value: 'street' }, ...roadFields(fields) };
  }
  return { role: 'ignore' };
}

function namingOf(fields: readonly PlainField[]): { idFields: readonly string[]; nameField?: string } {
  const nameField = nameFieldOf(fields);
  return { idFields: idFieldsOf(fields), ...(nameField === undefined ? {} : { nameField }) };
}

/** A file's name may say what its polygons are. */
function byName(file: string, { fields }: LayerSketch): LayerMapping | null {
  const naming = namingOf(fields);
  if (/boundary|边界|邊界|范围/i.test(file))
    return { role: 'backdrop', ...naming, kind: { by: 'all', value: 'boundary' } };
  if (/red.?line|红线|紅線/i.test(file))
    return { role: 'zones', ...naming, kind: { by: 'all', value: 'redLine' }, effect: 'forbid' };
  if (/flood|行洪/i.test(file))
    return { role: 'zones', ...naming, kind: { by: 'all', value: 'flood' }, effect: 'forbid' };
  if (/river|water|水系|河/i.test(file)) return { role: 'backdrop', ...naming, kind: { by: 'all', value: 'river' } };
  return null;
}

function parcels({ fields, features }: LayerSketch, status: ParcelMapping['status']): ParcelMapping {
  const statedArea = statedAreaOf(fields, features);
  const far = farOf(fields);
  const landUseField = landUseFieldOf(fields);
  return {
    role: 'parcels',
    ...namingOf(fields),
    status,
    ...(statedArea ? { statedArea } : {}),
    ...(far ? { far } : {}),
    ...(landUseField === undefined ? {} : { landUseField }),
    ...partyFieldsOf(fields),
  };
}

function roadFields(fields: readonly PlainField[]): {
  speedField?: string;
  oneWayField?: string;
  bridgeFields?: readonly string[];
} {
  const has = (...names: readonly string[]): string | undefined =>
    names.find((name) => fields.some((field) => field.name === name));
  const speedField = has('maxspeed', 'speedKmh', 'speed');
  const oneWayField = has('oneway', 'oneWay');
  const bridgeFields = ['bridge', 'tunnel'].filter((name) => has(name));
  return {
    ...(speedField ? { speedField } : {}),
    ...(oneWayField ? { oneWayField } : {}),
    ...(bridgeFields.length > 0 ? { bridgeFields } : {}),
  };
}
