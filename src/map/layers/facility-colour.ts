import type { DataDrivenPropertyValueSpecification } from 'maplibre-gl';
import { type FacilityKind, facilityKinds } from '../../domain/facility.ts';
import type { Palette } from '../palette.ts';

export type FacilityGroup = 'utility' | 'transport' | 'living' | 'knowledge';

const groups: Readonly<Record<FacilityKind, FacilityGroup>> = {
  substation: 'utility',
  waterWorks: 'utility',
  sewageWorks: 'utility',
  gasStation: 'utility',
  heatSource: 'utility',
  interchange: 'transport',
  freightYard: 'transport',
  railway: 'transport',
  port: 'transport',
  airport: 'transport',
  apartment: 'living',
  hospital: 'living',
  school: 'living',
  shop: 'living',
  fireStation: 'living',
  cultureSports: 'living',
  village: 'living',
  rdPlatform: 'knowledge',
};

export const facilityGroup = (kind: FacilityKind): FacilityGroup => groups[kind];

export const facilityInk = (kind: FacilityKind, palette: Palette): string => palette[facilityGroup(kind)];

export const facilityColour = (palette: Palette): DataDrivenPropertyValueSpecification<string> =>
  [
    'match',
    ['get', 'kind'],
    ...facilityKinds.flatMap((kind) => [kind, facilityInk(kind, palette)]),
    palette.secondaryInk,
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
