import type { FacilityKind } from '../../src/domain/facility.ts';
import type { Project } from '../../src/domain/project.ts';
import type { ResourceKind } from '../../src/domain/resource.ts';
import type { RulePack } from '../../src/domain/rule-pack.ts';
import { noProtectiveFacts } from '../../src/engine/protective/protective-facts.ts';
import type {
  FitQuestion,
  KindProximity,
  LandFacts,
  ParkFacts,
  SiteFacts,
  SupplyFacts,
} from '../../src/engine/site-facts.ts';
import { testBuildings, testParcels, testProjects, testUnits } from './park-builder.ts';
import { buildRulePack } from './rule-pack-builder.ts';

/** 60 mu, all of it free and in one piece. */
export function buildLandFacts(overrides: Partial<LandFacts> = {}): LandFacts {
  return {
    areaM2: 40_000,
    netM2: 40_000,
    freeM2: 40_000,
    largestFreeM2: 40_000,
    pieces: 1,
    deductions: [],
    unknown: null,
    bookedM2: null,
    plant: () => null,
    ...overrides,
  };
}

interface SiteDetail extends Partial<Omit<SiteFacts, 'proximity' | 'supply'>> {
  readonly near?: Partial<Record<FacilityKind, KindProximity>>;
  readonly supplies?: Partial<Record<ResourceKind, SupplyFacts>>;
}

/** The parcel east-60 as the rules see it. */
export function buildParcelFacts({ near = {}, supplies = {}, ...rest }: SiteDetail = {}): SiteFacts {
  return {
    ref: { kind: 'parcel', id: 'east-60' },
    parcel: testParcels.find((each) => each.id === 'east-60') ?? null,
    unit: null,
    building: null,
    land: buildLandFacts(),
    floorFreeM2: null,
    floorBookedM2: null,
    standardFactory: null,
    touchedZones: [],
    proximity: (kind) => near[kind] ?? null,
    supply: (resource) => supplies[resource] ?? null,
    protective: noProtectiveFacts,
    readyFrom: '2022-01',
    readySource: undefined,
    ...rest,
  };
}

/** The unit shed-1-ground, 2,000 m², as the rules see it. */
export function buildUnitFacts(detail: SiteDetail = {}): SiteFacts {
  return buildParcelFacts({
    ref: { kind: 'unit', id: 'shed-1-ground' },
    unit: testUnits[0] ?? null,
    building: testBuildings[0] ?? null,
    parcel: testParcels.find((each) => each.id === 'shed-land') ?? null,
    land: null,
    floorFreeM2: 2_000,
    readyFrom: '2022-06',
    ...detail,
  });
}

interface QuestionDetail {
  readonly project?: string;
  readonly demand?: Partial<Project['demand']>;
  readonly promise?: Project['promise'];
  readonly site?: SiteFacts;
  readonly park?: Partial<ParkFacts>;
  readonly rules?: Partial<RulePack>;
}

/** One question to a rule: pump-60 on east-60 unless said otherwise. */
export function buildQuestion(detail: QuestionDetail = {}): FitQuestion {
  const project = testProjects.find((each) => each.id === (detail.project ?? 'pump-60'));
  if (!project) throw new Error(`no test project ${detail.project}`);
  return {
    project: {
      ...project,
      demand: { ...project.demand, ...detail.demand },
      promise: detail.promise ?? project.promise,
    },
    site: detail.site ?? buildParcelFacts(),
    park: {
      hasZones: true,
      hasFacilities: true,
      hasRoads: true,
      lowestPriceWanPerMu: 20,
      lowestRentYuan: 15,
      ...detail.park,
    },
    rules: buildRulePack(detail.rules),
  };
}
