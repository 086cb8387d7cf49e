import * as z from 'zod/mini';
import { type BackdropFeature, backdropKinds } from '../../domain/backdrop.ts';
import type { Building, Unit } from '../../domain/building.ts';
import { type Facility, facilityKinds, facilityStates } from '../../domain/facility.ts';
import { type FormerParcel, formerParcelWays } from '../../domain/former-parcel.ts';
import { ownerTypes, type Parcel, parcelStatuses, readinessSteps } from '../../domain/parcel.ts';
import { receptorClasses } from '../../domain/protective.ts';
import { resourceKinds } from '../../domain/resource.ts';
import { type Road, roadClasses } from '../../domain/road.ts';
import { facings } from '../../domain/setback.ts';
import { bufferReferences, type Zone, zoneKinds } from '../../domain/zone.ts';
import {
  type FieldSchemas,
  factSources,
  finite,
  flag,
  isoDate,
  nonEmptyText,
  nonNegative,
  positive,
  share,
  text,
  texts,
  wholeNumber,
} from './basic-fields.ts';

/** Fields checked here; id, shape and extra are read apart. */
type Facts<T> = FieldSchemas<Omit<T, 'id' | 'shape' | 'extra'>>;

const milestone = z.looseObject({
  step: z.enum(readinessSteps),
  date: z.exactOptional(isoDate),
  expected: z.exactOptional(flag),
  source: z.exactOptional(text),
});

const supply = z.looseObject({
  resource: z.enum(resourceKinds),
  capacity: z.exactOptional(nonNegative),
  committed: z.exactOptional(nonNegative),
  price: z.exactOptional(nonNegative),
  priceNote: z.exactOptional(text),
  line: z.exactOptional(text),
  asOf: z.exactOptional(isoDate),
  source: z.exactOptional(text),
});

const protective = z.looseObject({
  toward: z.array(z.enum(receptorClasses)),
  minMetres: nonNegative,
  from: z.enum(['unit', 'plot']),
  basis: z.exactOptional(text),
});

/** The text of a parcel that came in as boundary-point TXT (`domain/written-boundary.ts`). */
const written = z.object({
  file: nonEmptyText,
  part: wholeNumber,
  order: wholeNumber,
  head: text,
  block: nonEmptyText,
  encoding: nonEmptyText,
  bom: z.exactOptional(flag),
  lineEnd: z.enum(['\n', '\r\n']),
});

export const parcelFields = {
  name: nonEmptyText,
  status: z.enum(parcelStatuses),
  district: text,
  statedMu: positive,
  landUse: nonEmptyText,
  readiness: z.array(milestone),
  farMin: nonNegative,
  farMax: nonNegative,
  buildingCoefficientMin: share,
  greenMax: share,
  heightMaxM: positive,
  setbackM: nonNegative,
  setbacks: z.partialRecord(z.enum(facings), nonNegative),
  priceWanPerMu: nonNegative,
  ownerType: z.enum(ownerTypes),
  ownerName: text,
  occupier: text,
  protective: z.array(protective),
  industries: texts,
  servedBy: z.partialRecord(z.enum(resourceKinds), nonEmptyText),
  from: texts,
  sources: factSources,
  written,
} satisfies Facts<Parcel>;

/** What is said of a parcel that is no more; the parcel itself is read as the others are. */
export const formerParcelFields = {
  by: z.enum(formerParcelWays),
  at: nonEmptyText,
  into: texts,
} satisfies FieldSchemas<Omit<FormerParcel, 'parcel'>>;

export const buildingFields = {
  name: nonEmptyText,
  parcelId: nonEmptyText,
  kind: z.enum(['standardFactory', 'plant', 'other']),
  storeys: positive,
  heightM: positive,
  environmental: flag,
  sources: factSources,
} satisfies Facts<Building>;

export const unitFields = {
  name: nonEmptyText,
  buildingId: nonEmptyText,
  floor: wholeNumber,
  areaM2: positive,
  clearHeightM: positive,
  floorLoadTPerM2: nonNegative,
  craneT: nonNegative,
  goodsLifts: nonNegative,
  powerKva: nonNegative,
  rentYuanPerM2Month: nonNegative,
  freeFrom: isoDate,
  tenant: text,
  sources: factSources,
} satisfies Facts<Unit>;

export const facilityFields = {
  name: nonEmptyText,
  kind: z.enum(facilityKinds),
  state: z.enum(facilityStates),
  openFrom: isoDate,
  supplies: z.array(supply),
  protective: z.array(protective),
  sources: factSources,
} satisfies Facts<Facility>;

export const roadFields = {
  name: text,
  class: z.enum(roadClasses),
  speedKmh: positive,
  oneWay: flag,
  bridge: flag,
  widthM: positive,
  state: z.enum(['built', 'underConstruction', 'planned']),
  sources: factSources,
} satisfies Facts<Road>;

export const zoneFields = {
  name: nonEmptyText,
  kind: z.enum(zoneKinds),
  effect: z.enum(['forbid', 'condition']),
  bufferM: nonNegative,
  bufferFrom: z.enum(bufferReferences),
  referenceOffsetM: nonNegative,
  condition: text,
  basis: text,
  sources: factSources,
} satisfies Facts<Zone>;

export const backdropFields = {
  kind: z.enum(backdropKinds),
  name: text,
  elevationM: finite,
  sources: factSources,
} satisfies Facts<BackdropFeature>;
