import type { BackdropFeature } from '../../domain/backdrop.ts';
import type { Building, Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Project } from '../../domain/project.ts';
import type { RedactionTopic } from '../../domain/redaction.ts';
import type { Road } from '../../domain/road.ts';
import type { Zone } from '../../domain/zone.ts';

/**
 * What becomes of a field in a park that leaves the house. `made`: shown, but made anew (ids, places, references).
 * `never`: no screen of a show draws it, so it is not given away whatever the redaction says. A topic: shown unless hidden.
 */
export type FieldRule = 'shown' | 'made' | 'never' | RedactionTopic;

/** A rule for every field the domain knows: a field added there does not compile until somebody has decided. */
type FieldRules<Of> = Readonly<Record<keyof Required<Of>, FieldRule>>;

export const parcelFields: FieldRules<Parcel> = {
  id: 'made',
  name: 'made',
  status: 'shown',
  shape: 'made',
  district: 'made',
  occupier: 'owner',
  statedMu: 'never',
  landUse: 'never',
  readiness: 'never',
  farMin: 'never',
  farMax: 'never',
  buildingCoefficientMin: 'never',
  greenMax: 'never',
  heightMaxM: 'never',
  setbackM: 'never',
  setbacks: 'never',
  priceWanPerMu: 'never',
  ownerType: 'never',
  ownerName: 'never',
  protective: 'never',
  industries: 'never',
  servedBy: 'never',
  from: 'never',
  sources: 'never',
  written: 'never',
  extra: 'never',
};

export const buildingFields: FieldRules<Building> = {
  id: 'made',
  name: 'made',
  shape: 'made',
  parcelId: 'made',
  kind: 'shown',
  storeys: 'shown',
  heightM: 'shown',
  environmental: 'shown',
  sources: 'never',
  extra: 'never',
};

export const unitFields: FieldRules<Unit> = {
  id: 'made',
  name: 'made',
  buildingId: 'made',
  floor: 'shown',
  areaM2: 'shown',
  clearHeightM: 'never',
  floorLoadTPerM2: 'never',
  craneT: 'never',
  goodsLifts: 'never',
  powerKva: 'never',
  rentYuanPerM2Month: 'never',
  freeFrom: 'never',
  tenant: 'never',
  sources: 'never',
  extra: 'never',
};

export const facilityFields: FieldRules<Facility> = {
  id: 'made',
  name: 'made',
  kind: 'shown',
  shape: 'made',
  state: 'shown',
  openFrom: 'shown',
  supplies: 'never',
  protective: 'never',
  sources: 'never',
  extra: 'never',
};

export const roadFields: FieldRules<Road> = {
  id: 'made',
  name: 'made',
  class: 'shown',
  shape: 'made',
  oneWay: 'never',
  speedKmh: 'never',
  bridge: 'shown',
  widthM: 'shown',
  state: 'shown',
  sources: 'never',
  extra: 'never',
};

export const zoneFields: FieldRules<Zone> = {
  id: 'made',
  name: 'made',
  kind: 'shown',
  shape: 'made',
  effect: 'shown',
  bufferM: 'shown',
  bufferFrom: 'shown',
  referenceOffsetM: 'shown',
  condition: 'never',
  basis: 'never',
  sources: 'never',
  extra: 'never',
};

/** Heights above the sea are positions too: they are made only where positions are exact. */
export const backdropFields: FieldRules<BackdropFeature> = {
  id: 'made',
  name: 'made',
  kind: 'shown',
  shape: 'made',
  elevationM: 'made',
  sources: 'never',
  extra: 'never',
};

/** The visitor knows what they ask for; what the park thinks of it is not said. */
export const projectFields: FieldRules<Project> = {
  id: 'made',
  name: 'shown',
  nameEn: 'shown',
  industry: 'shown',
  demand: 'made',
  promise: 'made',
  origin: 'made',
  industryCode: 'never',
  stage: 'never',
  note: 'never',
  sources: 'never',
  extra: 'never',
};

/** The fields a record may show as they are; whatever is not listed as shown stays behind. */
export function shownOf<Of extends object, Fields extends FieldRules<Of>>(
  record: Of,
  fields: Fields,
  hidden: readonly RedactionTopic[],
): { readonly [Key in keyof Of as Fields[Key & keyof Fields] extends 'never' | 'made' ? never : Key]: Of[Key] };
export function shownOf(
  record: object,
  fields: Readonly<Record<string, FieldRule>>,
  hidden: readonly RedactionTopic[],
) {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => {
      const rule = Object.hasOwn(fields, key) ? fields[key] : 'never';
      if (value === undefined || rule === undefined || rule === 'never' || rule === 'made') return false;
      return rule === 'shown' || !hidden.includes(rule);
    }),
  );
}
