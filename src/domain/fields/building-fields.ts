import type { Building, Unit } from '../building.ts';
import type { FieldsOf } from './field-node.ts';
import { amount, choice, date, flag, positive, reference, required, text, whole } from './value-kinds.ts';

export const buildingFields = {
  name: required(text('naming')),
  kind: required(choice(['standardFactory', 'plant', 'other'] as const, 'panels:building', 'naming')),
  parcelId: reference('parcels', 'naming'),
  storeys: positive('count', 'building'),
  heightM: positive('m', 'building'),
  environmental: flag('building'),
} as const satisfies FieldsOf<Building>;

export const unitFields = {
  name: required(text('naming')),
  buildingId: required(reference('buildings', 'naming')),
  floor: whole('count', 'building'),
  areaM2: required(positive('m2', 'building')),
  clearHeightM: positive('m', 'building'),
  floorLoadTPerM2: amount('t/m2', 'building'),
  craneT: amount('t', 'building'),
  goodsLifts: amount('count', 'building'),
  powerKva: amount('kVA', 'capacity'),
  rentYuanPerM2Month: amount('yuan/m2/month', 'price'),
  freeFrom: date('occupancy'),
  tenant: text('occupancy'),
} as const satisfies FieldsOf<Unit>;
