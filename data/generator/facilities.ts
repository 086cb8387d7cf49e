import type { Facility, FacilityKind, FacilityState, Supply } from '../../src/domain/facility.ts';
import { along, lengthOf } from './curve.ts';
import { tollPlaza } from './interchange.ts';
import type { Plot } from './land.ts';
import { type Line, type Pos, plus, type Ring } from './position.ts';
import { tightBox } from './ring.ts';
import { railway, type Village } from './settlements.ts';
import { invented, report } from './sources.ts';

/** Where a facility is, in the generator's metres. */
export type Place =
  | { readonly kind: 'point'; readonly at: Pos }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'area'; readonly ring: Ring };

export type FacilityRecord = Omit<Facility, 'shape'> & { readonly place: Place };

interface OnLot {
  readonly id: string;
  readonly kind: FacilityKind;
  readonly state?: FacilityState;
  readonly openFrom?: string;
  readonly supplies?: readonly Supply[];
  readonly protective?: NonNullable<Facility['protective']>;
  readonly reported?: boolean;
}

const asOf = '2022-06';
type Terms = Pick<Supply, 'price' | 'priceNote' | 'line'>;
const supply = (resource: Supply['resource'], capacity: number, committed: number, terms: Terms): Supply => ({
  resource,
  capacity,
  committed,
  ...terms,
  asOf,
  source: invented,
});

const tariff = { price: 0.66, priceNote: '大工业平段到户；峰 1.12，谷 0.28' };

const onLots: readonly OnLot[] = [
  {
    id: 'substation-silao',
    kind: 'substation',
    supplies: [supply('power', 360_000, 318_500, { ...tariff, line: '10 kV 思劳甲线、乙线' })],
  },
  {
    id: 'substation-dongyuan',
    kind: 'substation',
    supplies: [supply('power', 126_000, 81_200, { ...tariff, line: '10 kV 东园一线至四线' })],
  },
  {
    id: 'water-works',
    kind: 'waterWorks',
    supplies: [supply('water', 60_000, 43_600, { price: 2.35, line: 'DN800 环状干管' })],
  },
  {
    id: 'sewage-works',
    kind: 'sewageWorks',
    protective: [{ toward: ['housing', 'food'], minMetres: 300, from: 'plot', basis: '卫生防护距离（示意）' }],
    openFrom: '2022-06',
    reported: true,
    supplies: [supply('sewage', 20_000, 9_400, { price: 1.2, line: 'DN600 截污干管' })],
  },
  {
    id: 'gas-station',
    kind: 'gasStation',
    supplies: [
      supply('gas', 18_000, 11_900, { price: 3.65, priceNote: '非采暖季，按用气量分档', line: '中压 0.4 MPa 干管' }),
    ],
  },
  {
    id: 'heat-source',
    kind: 'heatSource',
    supplies: [supply('steam', 130, 97, { price: 245, priceNote: '1.0 MPa，含管损', line: 'DN400 蒸汽主管' })],
  },
  { id: 'freight-yard', kind: 'freightYard' },
  { id: 'port-silao', kind: 'port' },
  {
    id: 'apartments-rencai',
    kind: 'apartment',
    state: 'underConstruction',
    openFrom: '2023-06',
    reported: true,
    supplies: [supply('beds', 1_800, 0, {})],
  },
  {
    id: 'apartments-lanling',
    kind: 'apartment',
    supplies: [supply('beds', 960, 884, { price: 260, priceNote: '四人间，水电另计' })],
  },
  { id: 'hospital-park', kind: 'hospital' },
  { id: 'school-jiunian', kind: 'school' },
  { id: 'shops-centre', kind: 'shop' },
  { id: 'fire-station', kind: 'fireStation' },
  { id: 'culture-sports-park', kind: 'cultureSports', state: 'underConstruction', openFrom: '2023-10', reported: true },
];

const platforms = [
  '氢能与燃料电池实验室',
  '膜电极工程技术中心',
  '氢能检验检测平台',
  '金属新材料研究院',
  '智能制造中试基地',
  '供应链数字化创新中心',
];

/** Everything with a place that the rules look at. */
export function makeFacilities(plots: readonly Plot[], villages: readonly Village[]): readonly FacilityRecord[] {
  const lot = (id: string): Plot => {
    const found = plots.find((plot) => plot.reserved?.id === id);
    if (!found) throw new Error(`no lot for ${id}`);
    return found;
  };
  const sources = (reported = false): NonNullable<Facility['sources']> =>
    reported
      ? { '*': { source: invented, asOf }, state: { source: report, asOf } }
      : { '*': { source: invented, asOf } };
  const campus = lot('rd-campus');
  const box = tightBox(campus.ring);
  return [
    ...onLots.map((entry): FacilityRecord => {
      const plot = lot(entry.id);
      const { reported, ...facts } = entry;
      return {
        ...facts,
        name: plot.reserved?.name ?? entry.id,
        state: entry.state ?? 'operating',
        sources: sources(reported),
        place: { kind: 'area', ring: plot.ring },
      };
    }),
    {
      id: 'interchange-silaodong',
      name: '思劳东出入口',
      kind: 'interchange',
      state: 'operating',
      sources: sources(),
      place: { kind: 'point', at: tollPlaza },
    },
    {
      id: 'railway-silao',
      name: '思劳货运铁路（示意）',
      kind: 'railway',
      state: 'operating',
      sources: sources(),
      place: { kind: 'line', line: railway },
    },
    ...platforms.map(
      (name, i): FacilityRecord => ({
        id: `rd-${i + 1}`,
        name,
        kind: 'rdPlatform',
        state: i === 4 ? 'underConstruction' : 'operating',
        ...(i === 4 ? { openFrom: '2022-12' } : {}),
        sources: sources(),
        place: {
          kind: 'point',
          at: plus(plus(campus.centre, box.axis, (i % 3) * 48 - 48), [-box.axis[1], box.axis[0]], i < 3 ? -24 : 24),
        },
      }),
    ),
    ...villages.map(
      (village): FacilityRecord => ({
        id: village.id,
        name: village.name,
        kind: 'village',
        sources: sources(),
        place: { kind: 'area', ring: village.ring },
      }),
    ),
  ];
}

/** The middle of the railway inside the park, for its label. */
export const railwayLabelAt: Pos = along(railway, lengthOf(railway) * 0.31);
