import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { layerKinds } from '../../import/read-shaped-records.ts';
import {
  backdropFields,
  buildingFields,
  facilityFields,
  parcelFields,
  roadFields,
  unitFields,
  zoneFields,
} from '../../import/schemas/land-fields.ts';
import { demandFields, projectFields, promiseFields } from '../../import/schemas/project-fields.ts';
import { checkValue } from './check-value.ts';
import { type AttributeLayer, attributeLayers, type Field } from './field.ts';
import { fieldsOf } from './layer-fields.ts';

type Schemas = Readonly<Record<string, z.ZodMiniType>>;
const under = (prefix: string, schemas: Schemas): Schemas =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [prefix + key, schema]));
const schemasOf: Readonly<Record<AttributeLayer, Schemas>> = {
  parcels: parcelFields,
  buildings: buildingFields,
  units: unitFields,
  facilities: facilityFields,
  roads: roadFields,
  zones: zoneFields,
  backdrop: backdropFields,
  projects: { ...projectFields, ...under('demand.', demandFields), ...under('promise.', promiseFields) },
};
const park = buildPark();

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema a field is read by, and the field's value as that schema wants to see it. */
function asRead(field: Field, schemas: Schemas): { schemaKey: string; wrap: (value: unknown) => unknown } {
  const schemaKey = Object.keys(schemas).find((key) => field.key === key || field.key.startsWith(`${key}.`)) ?? '';
  const [word = '', inner] = field.key.slice(schemaKey.length + 1).split('.');
  if (field.key === schemaKey) return { schemaKey, wrap: (value) => value };
  if (schemaKey === 'readiness')
    return { schemaKey, wrap: (value) => [isObject(value) ? { step: word, ...value } : value] };
  if (schemaKey === 'supplies') return { schemaKey, wrap: (value) => [{ resource: word, [inner ?? '']: value }] };
  return { schemaKey, wrap: (value) => ({ [word]: value }) };
}

/** Values on both sides of every bound, and of every other kind. */
const probes: readonly unknown[] = [
  ...[-1, 0, 1e-9, 0.35, 1, 1.0001, 2, 2.5, 1e6, Number.NaN, Number.POSITIVE_INFINITY],
  ...[true, false, 'metal', 'leveled', 'state', '100102', '2022', '2022-06', '2022-06-30', '2022-13', '22-6'],
  ...[['metal'], ['housing'], [1], [''], {}, { date: '2022-06' }, { date: '6/22' }, { date: '2022', expected: true }],
  ...[{ expected: 'yes' }, { lengthM: 20, widthM: 10 }, { lengthM: 20 }, { lengthM: 0, widthM: 1 }, null],
];

describe.each(attributeLayers)('the fields of %s', (layer) => {
  const schemas = schemasOf[layer];

  it('are those the import reads', () => {
    // Sources are set beside a fact, and the written text is how a parcel came.
    const read = Object.keys(schemas).filter((key) => key !== 'sources' && key !== 'written' && key !== 'from');
    const described = fieldsOf(layer).map((field) => asRead(field, schemas).schemaKey);
    expect([...new Set(described)].sort()).toEqual(read.sort());
  });

  it('take the values the import takes, and no others', () => {
    const different = fieldsOf(layer).flatMap((field) => {
      // References are held against the park, lists of records are changed elsewhere.
      if (field.value.type === 'reference' || field.value.type === 'rows') return [];
      const { schemaKey, wrap } = asRead(field, schemas);
      const schema = schemas[schemaKey];
      return probes
        .filter((value) => {
          const isTaken = checkValue(field, value, park) === null;
          const isRead = value !== null && (schema?.safeParse(wrap(value)).success ?? false);
          // The import keeps what a file says; nobody types a text of nothing.
          return isTaken !== isRead;
        })
        .map((value) => `${field.key}: ${JSON.stringify(value)}`);
    });
    expect(different).toEqual([]);
  });

  it('are required where a record cannot stand without them', () => {
    const required = fieldsOf(layer)
      .filter((field) => field.required)
      .map(({ key }) => key);
    const needed: Readonly<Record<string, readonly string[]>> = {
      units: ['name', 'buildingId', 'areaM2'],
      projects: ['name', 'industry', 'origin', 'demand.carrier'],
      ...Object.fromEntries(Object.entries(layerKinds).map(([name, kind]) => [name, kind.required])),
    };
    expect(required.sort()).toEqual([...(needed[layer] ?? [])].sort());
  });
});
