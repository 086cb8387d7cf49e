import { type BackdropFeature, backdropKinds } from '../backdrop.ts';
import { type Facility, facilityKinds, facilityStates } from '../facility.ts';
import { resourceKinds, resourcePriceUnits, resourceUnits } from '../resource.ts';
import { type Road, roadClasses } from '../road.ts';
import { bufferReferences, type Zone, zoneKinds } from '../zone.ts';
import type { FieldsOf } from './field-node.ts';
import { amount, anyNumber, choice, date, each, flag, group, positive, required, rows, text } from './value-kinds.ts';

export const facilityFields = {
  name: required(text('naming')),
  kind: required(choice(facilityKinds, 'domain:facility', 'naming')),
  state: choice(facilityStates, 'domain:facilityState', 'readiness'),
  openFrom: date('readiness'),
  supplies: each(resourceKinds, (resource) =>
    group({
      capacity: amount(resourceUnits[resource], 'capacity'),
      committed: amount(resourceUnits[resource], 'capacity'),
      price: amount(resourcePriceUnits[resource], 'price'),
      priceNote: text('price'),
      line: text('capacity'),
    }),
  ),
  protective: rows('protective', 'limit'),
} as const satisfies FieldsOf<Facility>;

export const roadFields = {
  name: text('naming'),
  class: required(choice(roadClasses, 'domain:road', 'naming')),
  state: choice(['built', 'underConstruction', 'planned'] as const, 'panels:roadState', 'transport'),
  speedKmh: positive('km/h', 'transport'),
  widthM: positive('m', 'transport'),
  oneWay: flag('transport'),
  bridge: flag('transport'),
} as const satisfies FieldsOf<Road>;

export const zoneFields = {
  name: required(text('naming')),
  kind: required(choice(zoneKinds, 'domain:zone', 'naming')),
  effect: required(choice(['forbid', 'condition'] as const, 'fields:effect', 'limit')),
  bufferM: amount('m', 'limit'),
  bufferFrom: choice(bufferReferences, 'panels:zone.bufferFrom', 'limit'),
  referenceOffsetM: amount('m', 'limit'),
  condition: text('limit'),
  basis: text('limit'),
} as const satisfies FieldsOf<Zone>;

export const backdropFields = {
  kind: required(choice(backdropKinds, 'fields:backdrop', 'naming')),
  name: text('naming'),
  elevationM: anyNumber('m', 'survey'),
} as const satisfies FieldsOf<BackdropFeature>;
