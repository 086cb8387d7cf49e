import { ownerTypes, type Parcel, parcelStatuses, readinessSteps } from '../parcel.ts';
import { resourceKinds } from '../resource.ts';
import { facings } from '../setback.ts';
import type { FieldsOf } from './field-node.ts';
import {
  amount,
  choice,
  each,
  list,
  milestone,
  positive,
  reference,
  required,
  rows,
  share,
  text,
} from './value-kinds.ts';

export const parcelFields = {
  name: required(text('naming')),
  status: required(choice(parcelStatuses, 'domain:status', 'readiness')),
  district: text('naming'),
  statedMu: positive('mu', 'survey'),
  landUse: text('planning'),
  farMin: amount('ratio', 'planning'),
  farMax: amount('ratio', 'planning'),
  buildingCoefficientMin: share('planning'),
  greenMax: share('planning'),
  heightMaxM: positive('m', 'planning'),
  setbackM: amount('m', 'planning'),
  setbacks: each(facings, () => amount('m', 'planning')),
  priceWanPerMu: amount('wan/mu', 'price'),
  ownerType: choice(ownerTypes, 'domain:owner', 'ownership'),
  ownerName: text('ownership'),
  occupier: text('occupancy'),
  readiness: each(readinessSteps, milestone),
  industries: list('planning'),
  servedBy: each(resourceKinds, () => reference('facilities', 'capacity')),
  protective: rows('protective', 'limit'),
} as const satisfies FieldsOf<Parcel>;
