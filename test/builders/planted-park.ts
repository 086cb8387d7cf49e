import type { BackdropFeature } from '../../src/domain/backdrop.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Building, Unit } from '../../src/domain/building.ts';
import type { Facility, Supply } from '../../src/domain/facility.ts';
import type { FactSources } from '../../src/domain/fact.ts';
import type { FormerParcel } from '../../src/domain/former-parcel.ts';
import type { Guarantee } from '../../src/domain/guarantee.ts';
import type { Parcel } from '../../src/domain/parcel.ts';
import type { Park } from '../../src/domain/park.ts';
import type { Photo } from '../../src/domain/photo.ts';
import type { Project } from '../../src/domain/project.ts';
import type { Publication } from '../../src/domain/publication.ts';
import {
  positionGrades,
  type Redaction,
  type RedactionTopic,
  readyRedactions,
  redactionTopics,
} from '../../src/domain/redaction.ts';
import type { Road } from '../../src/domain/road.ts';
import type { SummaryTemplate } from '../../src/domain/summary-template.ts';
import type { Zone } from '../../src/domain/zone.ts';
import { lineThrough, pointAt, positionAt, rectangleAt } from './local-frame.ts';
import { testParcels, testProjects } from './park-builder.ts';
import { tinyPhotos } from './photo-builder.ts';
import { buildRulePack } from './rule-pack-builder.ts';

/**
 * What must become of a planted value in what a visitor is given. `shown`: it is told. `never`: told to nobody, whatever
 * the redaction. A topic: never when it is hidden; when it is not, it may be told. `id`: never where positions are hidden.
 */
export type Fate = 'shown' | 'never' | 'id' | RedactionTopic;

export interface Planted {
  readonly place: string;
  readonly text: string;
  readonly fate: Fate;
}

/** The ready profiles, each topic hidden alone, and each grade of positions with nothing else hidden. */
export const plantedRedactions: readonly Redaction[] = [
  ...readyRedactions,
  ...redactionTopics.map((topic): Redaction => ({ profile: 'custom', hides: [topic], positions: 'exact' })),
  ...positionGrades.map((positions): Redaction => ({ profile: 'custom', hides: [], positions })),
];

export function isPlantedHidden({ fate }: Planted, { hides, positions }: Redaction): boolean {
  if (fate === 'shown') return false;
  if (fate === 'never') return true;
  return fate === 'id' ? positions !== 'exact' : hides.includes(fate);
}

/** Signs no sentence of the program has, as figures: every planted word is told from every other. */
const figures = [...'饕餮魑魅魍魉貔貅麒麟'];

/** A park in which every text of every kind of thing, and every number that may be hidden, is met nowhere else. */
export function plantedPark(redaction: Redaction): { park: Park; brief: Brief; planted: readonly Planted[] } {
  const planted: Planted[] = [];
  const word = (place: string, fate: Fate): string => {
    const number = String(planted.length).padStart(3, '0');
    const text = `囍${[...number].map((figure) => figures[Number(figure)]).join('')}Kq${number}`;
    planted.push({ place, text, fate });
    return text;
  };
  /** A number of ten figures, which none of a coordinate's decimals are by chance. */
  const number = (place: string, fate: Fate, divisor = 1): number => {
    const value = (7_310_000_003 + planted.length * 1_009) / divisor;
    planted.push({ place, text: String(value), fate });
    return value;
  };
  const sources = (place: string): Required<FactSources> => ({
    '*': {
      source: word(`${place}/sources`, 'sources'),
      asOf: '2022-01',
      owner: word(`${place}/sources/owner`, 'owner'),
    },
    name: { source: word(`${place}/sources/name`, 'sources') },
  });
  const extra = (place: string) => ({
    [word(`${place}/extra (key)`, 'never')]: word(`${place}/extra`, 'never'),
    inner: [{ remark: word(`${place}/extra/inner`, 'never'), figure: number(`${place}/extra/figure`, 'never') }],
  });
  const protective = (place: string) => [
    { toward: ['housing'] as const, minMetres: 50, from: 'unit' as const, basis: word(`${place}/basis`, 'sources') },
  ];
  const id = (place: string): string => `${word(`${place}/id`, 'id')}`;

  const parcel = (place: string, at: number, isShown: boolean): Required<Parcel> => ({
    id: id(place),
    name: word(`${place}/name`, isShown ? 'shown' : 'never'),
    status: 'leveled',
    shape: rectangleAt(at, 1000, 200, 200),
    district: word(`${place}/district`, isShown ? 'shown' : 'never'),
    statedMu: 60,
    landUse: '100102',
    readiness: [{ step: 'leveled', date: '2022-01', expected: false, source: word(`${place}/readiness`, 'sources') }],
    farMin: 1,
    farMax: 2,
    buildingCoefficientMin: 0.4,
    greenMax: 0.2,
    heightMaxM: 30,
    setbackM: 0,
    setbacks: { road: 5 },
    priceWanPerMu: number(`${place}/price`, 'price', 10_000),
    ownerType: 'collective',
    ownerName: word(`${place}/ownerName`, 'owner'),
    occupier: word(`${place}/occupier`, 'owner'),
    protective: protective(`${place}/protective`),
    industries: ['metal', word(`${place}/industries`, 'never')],
    servedBy: { power: 'substation-x' },
    from: [id(`${place}/from`)],
    sources: sources(place),
    written: {
      file: word(`${place}/written/file`, 'sources'),
      part: 0,
      order: 0,
      head: word(`${place}/written/head`, 'sources'),
      block: word(`${place}/written/block`, 'sources'),
      encoding: 'utf-8',
      bom: false,
      lineEnd: '\n',
    },
    extra: extra(place),
  });
  const land = parcel('parcels/option', 2200, true);
  const other = { ...parcel('parcels/other', 2500, true), status: 'developed' as const };
  const former: FormerParcel = {
    parcel: parcel('formerParcels', 2800, false),
    by: 'split',
    at: '2022-01',
    into: [land.id],
  };
  const building: Required<Building> = {
    id: id('buildings/hall'),
    name: word('buildings/hall/name', 'shown'),
    shape: rectangleAt(2520, 1020, 60, 40),
    parcelId: other.id,
    kind: 'standardFactory',
    storeys: 2,
    heightM: 14,
    environmental: true,
    sources: sources('buildings/hall'),
    extra: extra('buildings/hall'),
  };
  const plant: Building = {
    id: id('buildings/plant'),
    name: word('buildings/plant/name', 'owner'),
    shape: rectangleAt(2620, 1020, 60, 40),
    kind: 'plant',
  };
  const unit: Required<Unit> = {
    id: id('units'),
    name: word('units/name', 'shown'),
    buildingId: building.id,
    floor: 1,
    areaM2: 2000,
    clearHeightM: 8,
    floorLoadTPerM2: 3,
    craneT: 10,
    goodsLifts: 1,
    powerKva: 500,
    rentYuanPerM2Month: number('units/rent', 'price', 10_000),
    freeFrom: '2022-06',
    tenant: word('units/tenant', 'owner'),
    sources: sources('units'),
    extra: extra('units'),
  };
  const supply: Required<Supply> = {
    resource: 'power',
    capacity: 90_000,
    committed: 10_000,
    price: 0.6,
    priceNote: word('supplies/priceNote', 'price'),
    line: word('supplies/line', 'notes'),
    asOf: '2022-01',
    source: word('supplies/source', 'sources'),
  };
  const facility = (kind: Facility['kind'], east: number): Required<Facility> => ({
    id: id(`facilities/${kind}`),
    name: word(`facilities/${kind}/name`, 'shown'),
    kind,
    shape: pointAt(east, 900),
    state: 'operating',
    openFrom: '2022-01',
    supplies: kind === 'substation' ? [supply] : [],
    protective: protective(`facilities/${kind}/protective`),
    sources: sources(`facilities/${kind}`),
    extra: extra(`facilities/${kind}`),
  });
  const road: Required<Road> = {
    id: id('roads'),
    name: word('roads/name', 'shown'),
    class: 'arterial',
    shape: lineThrough([2000, 900], [3000, 900]),
    speedKmh: 60,
    oneWay: false,
    bridge: false,
    widthM: 20,
    state: 'built',
    sources: sources('roads'),
    extra: extra('roads'),
  };
  const zone: Required<Zone> = {
    id: id('zones'),
    name: word('zones/name', 'shown'),
    kind: 'corridor',
    shape: rectangleAt(2380, 950, 20, 300),
    effect: 'condition',
    bufferM: 5,
    bufferFrom: 'edge',
    referenceOffsetM: 1,
    condition: word('zones/condition', 'notes'),
    basis: word('zones/basis', 'sources'),
    sources: sources('zones'),
    extra: extra('zones'),
  };
  const scenery: Required<BackdropFeature> = {
    id: id('backdrop'),
    kind: 'hill',
    name: word('backdrop/name', 'shown'),
    shape: rectangleAt(2000, 1400, 300, 300),
    elevationM: number('backdrop/elevation', 'id', 1000),
    sources: sources('backdrop'),
    extra: extra('backdrop'),
  };
  const guarantee: Required<Guarantee> = {
    id: id('guarantees'),
    kind: 'telecom',
    name: word('guarantees/name', 'notes'),
    capacity: 10,
    committed: 1,
    unit: 'G',
    price: number('guarantees/price', 'price', 100),
    priceUnit: '元',
    note: word('guarantees/note', 'notes'),
    sources: sources('guarantees'),
    extra: extra('guarantees'),
  };
  const project = (place: string, name: Fate): Required<Project> => ({
    id: id(place),
    name: word(`${place}/name`, name),
    nameEn: word(`${place}/nameEn`, name),
    industry: 'metal',
    industryCode: word(`${place}/industryCode`, name === 'shown' ? 'notes' : 'otherInvestors'),
    stage: 'negotiating',
    origin: 'user',
    demand: {
      carrier: 'land',
      landMu: 20,
      landUses: ['100102'],
      protective: [{ kind: 'village', minMetres: 10, basis: word(`${place}/basis`, 'sources') }],
    },
    promise: {
      investmentWan: number(`${place}/investment`, 'never'),
      outputWanPerYear: number(`${place}/output`, 'never'),
      taxWanPerYear: number(`${place}/tax`, 'never'),
      jobs: 10,
    },
    note: word(`${place}/note`, name === 'shown' ? 'notes' : 'otherInvestors'),
    sources: sources(place),
    extra: extra(place),
  });
  const own = project('projects/own', 'shown');
  const placed = project('projects/placed', 'otherInvestors');
  const waiting = project('projects/waiting', 'otherInvestors');
  const photo = (place: string, isShown: boolean): Required<Photo> => ({
    id: id(place),
    name: word(`${place}/name`, 'never'),
    mime: 'image/jpeg',
    widthPx: 8,
    heightPx: 4,
    base64: tinyPhotos.jpeg,
    caption: word(`${place}/caption`, isShown ? 'shown' : 'never'),
    takenOn: '2022-01-01',
  });
  const [seen, unseen] = [photo('photos/shown', true), photo('photos/other', false)];
  const briefOf = (place: string, said: Fate): Required<Brief> => ({
    id: id(place),
    name: word(`${place}/name`, 'never'),
    audience: word(`${place}/audience`, said),
    language: 'zh-CN',
    projectId: own.id,
    redaction,
    options: [
      {
        site: { kind: 'parcel', id: land.id },
        note: word(`${place}/note`, said),
        presenterNote: word(`${place}/presenterNote`, 'never'),
        photoIds: [seen.id],
      },
      { site: { kind: 'unit', id: unit.id } },
    ],
    wishes: { land: 3 },
    welcome: word(`${place}/welcome`, said),
    openingPhotoIds: [seen.id],
    contact: word(`${place}/contact`, said),
    link: `https://park.example/${word(`${place}/link`, said)}`,
    presenterNotes: {
      opening: word(`${place}/opening`, 'never'),
      comparison: word(`${place}/comparison`, 'never'),
      closing: word(`${place}/closing`, 'never'),
    },
  });
  const brief = briefOf('briefs/own', 'shown');
  const publication: Required<Publication> = {
    disclaimer: word('publication/disclaimer', 'shown'),
    disclaimerEn: 'No survey.',
    mapApproval: word('publication/mapApproval', 'shown'),
    publisher: word('publication/publisher', 'shown'),
    contact: '0766',
  };
  const template: Required<SummaryTemplate> = {
    id: id('summaryTemplates'),
    name: word('summaryTemplates/name', 'never'),
    columns: ['name'],
    order: [],
    conditions: [{ column: 'name', kind: 'contains', text: word('summaryTemplates/text', 'never') }],
    groupBy: 'status',
    totals: true,
  };
  const footprint = rectangleAt(2510, 1100, 50, 50);
  const park: Required<Park> = {
    id: id('park'),
    name: word('name', 'shown'),
    nameEn: word('nameEn', 'shown'),
    illustrative: word('illustrative', 'shown'),
    centre: positionAt(2400, 1000),
    plane: { kind: 'cgcs2000-3deg', zone: 37 },
    asOf: '2022-06',
    parcels: [...testParcels, land, other],
    formerParcels: [former],
    buildings: [building, plant],
    units: [unit],
    facilities: [
      { ...facility('substation', 2100), id: 'substation-x' },
      facility('interchange', 2990),
      { ...facility('village', 2050), shape: pointAt(2050, 1500) },
    ],
    guarantees: [guarantee],
    roads: [road],
    zones: [zone],
    backdrop: [scenery],
    projects: [own, placed, waiting, testProjects[0] as Project],
    rules: buildRulePack({
      name: word('rules/name', 'sources'),
      weightsSource: word('rules/weightsSource', 'sources'),
      offices: { price: word('rules/offices', 'owner') },
      investmentWanPerMu: { value: 300, source: word('rules/source', 'sources') },
      tieInUnitPrices: { power: { low: 10, high: 20, source: word('rules/tieIn', 'sources') } },
    }),
    scenarios: [
      {
        id: id('scenarios/active'),
        name: word('scenarios/active/name', 'notes'),
        forkedFrom: word('scenarios/active/forkedFrom', 'notes'),
        placements: [
          {
            id: id('placements'),
            projectId: placed.id,
            site: { kind: 'parcel', parcelId: other.id, footprint, areaM2: 2500 },
          },
        ],
      },
      { id: id('scenarios/other'), name: word('scenarios/other/name', 'notes'), placements: [] },
    ],
    activeScenarioId: '',
    briefs: [brief, briefOf('briefs/other', 'never')],
    photos: [seen, unseen],
    publication,
    summaryTemplates: [template],
  };
  return { park: { ...park, activeScenarioId: park.scenarios[0]?.id ?? '' }, brief, planted };
}
