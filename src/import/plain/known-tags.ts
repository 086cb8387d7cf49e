import type { BackdropKind } from '../../domain/backdrop.ts';
import { type FacilityKind, facilityKinds } from '../../domain/facility.ts';
import { type ParcelStatus, parcelStatuses } from '../../domain/parcel.ts';
import { type RoadClass, roadClasses } from '../../domain/road.ts';
import { type ZoneKind, zoneKinds } from '../../domain/zone.ts';

/** What the values of well-known fields mean here: OpenStreetMap's tags, and our own words when a park comes back. */
type Meanings<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

const ownWords = <T extends string>(words: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>;

const chineseStatus: Readonly<Record<string, ParcelStatus>> = {
  已开发: 'developed',
  已建: 'developed',
  已供: 'developed',
  已平整: 'leveled',
  平整: 'leveled',
  规划: 'planned',
  未开发: 'planned',
};

/** Industry stands = developed; cleared industrial land = leveled; fields given to building, and sites begun = planned. */
const osmLandStatus: Readonly<Record<string, ParcelStatus>> = {
  industrial: 'developed',
  brownfield: 'leveled',
  greenfield: 'planned',
  construction: 'planned',
};

export const statusMeanings: Meanings<ParcelStatus> = {
  status: ownWords(parcelStatuses),
  状态: chineseStatus,
  开发状态: chineseStatus,
  landuse: osmLandStatus,
};

export const facilityMeanings: Meanings<FacilityKind> = {
  kind: ownWords(facilityKinds),
  highway: { motorway_junction: 'interchange' },
  // sub_station and station are the words OpenStreetMap used before.
  power: { substation: 'substation', sub_station: 'substation', station: 'substation' },
  man_made: { wastewater_plant: 'sewageWorks', water_works: 'waterWorks' },
  railway: { rail: 'railway', yard: 'freightYard' },
  amenity: {
    hospital: 'hospital',
    clinic: 'hospital',
    school: 'school',
    fire_station: 'fireStation',
    ferry_terminal: 'port',
    marketplace: 'shop',
  },
  aeroway: { aerodrome: 'airport' },
  harbour: { yes: 'port' },
  place: { village: 'village', hamlet: 'village' },
};

export const roadMeanings: Meanings<RoadClass> = {
  class: ownWords(roadClasses),
  highway: {
    motorway: 'expressway',
    motorway_link: 'ramp',
    trunk: 'link',
    trunk_link: 'ramp',
    primary: 'arterial',
    primary_link: 'arterial',
    secondary: 'arterial',
    secondary_link: 'arterial',
    tertiary: 'collector',
    tertiary_link: 'collector',
    unclassified: 'street',
    residential: 'street',
    living_street: 'street',
    service: 'street',
    road: 'street',
  },
};

export const zoneMeanings: Meanings<ZoneKind> = { kind: ownWords(zoneKinds) };

export const backdropMeanings: Meanings<BackdropKind> = {
  waterway: { river: 'river', canal: 'river', riverbank: 'river', stream: 'stream', ditch: 'stream', drain: 'stream' },
  natural: { water: 'lake', wood: 'green', peak: 'hill' },
  leisure: { park: 'green', garden: 'green' },
};
