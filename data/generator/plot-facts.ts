import type { OwnerType, Parcel, ParcelStatus, ReadinessMilestone } from '../../src/domain/parcel.ts';
import { districtNames } from './districts.ts';
import { filedArea } from './expansion.ts';
import type { Plot } from './land.ts';
import { distance } from './position.ts';
import { type Random, random } from './random.ts';
import { readinessOf } from './readiness.ts';
import type { Village } from './settlements.ts';
import { invented, report } from './sources.ts';

const m2PerMu = 10_000 / 15;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const two = (value: number): string => String(value).padStart(2, '0');

export const plotId = (plot: Plot): string => `${plot.district}-${two(plot.block)}-${two(plot.number)}`;

/** The facts of a parcel besides its shape. */
export type PlotFacts = Omit<Parcel, 'shape'>;

const statusShares: Readonly<Record<Plot['district'], readonly [developed: number, leveled: number]>> = {
  A: [0.82, 0.1],
  B: [0.8, 0.12],
  C: [0.5, 0.28],
  D: [0.72, 0.17],
  E: [0.05, 0.95],
  F: [0, 0],
  G: [0, 0],
};

const landUses: Readonly<Record<Plot['district'], readonly string[]>> = {
  A: ['100102', '100102', '100102', '100101', '100103'],
  B: ['100101', '100101', '100102', '100102'],
  C: ['110101', '110101', '110101', '100102', '110102'],
  D: ['100102', '100102', '100102', '100103', '100101'],
  E: ['100102', '100102', '100102', '100101', '110101', '100103'],
  F: ['100102', '100102', '100101'],
  G: ['100102', '100102', '100103', '110101', '100102'],
};

interface Control {
  readonly farMin: number;
  readonly farMax: number;
  readonly coefficient: number;
  readonly green: number;
  readonly heights: readonly number[];
}
const controls: Readonly<Record<string, Control>> = {
  '100101': { farMin: 1.2, farMax: 3, coefficient: 0.35, green: 0.2, heights: [40, 50, 60] },
  '100102': { farMin: 1, farMax: 2.5, coefficient: 0.4, green: 0.2, heights: [24, 30, 36, 40] },
  '100103': { farMin: 0.7, farMax: 2, coefficient: 0.4, green: 0.15, heights: [24, 30, 45] },
  '110101': { farMin: 0.8, farMax: 2, coefficient: 0.4, green: 0.15, heights: [24, 30] },
  '110102': { farMin: 0.6, farMax: 1.6, coefficient: 0.35, green: 0.15, heights: [18, 24] },
};

const trades: Readonly<Record<Plot['district'], readonly string[]>> = {
  A: ['金属制品', '五金机械', '铝型材', '不锈钢制品', '汽车零部件'],
  B: ['氢燃料电池', '膜电极', '双极板', '氢能客车', '储氢装备', '空压机'],
  C: ['仓储', '冷链物流', '钢材加工配送', '石材物流'],
  D: ['精密铸造', '机械装备', '模具', '金属表面处理', '电梯部件'],
  E: ['金属制品', '装备制造'],
  F: ['金属制品'],
  G: ['金属制品'],
};

/** Every parcel's facts, in the order of the plots. Seeded; what the report states says so. */
export function plotFacts(plots: readonly Plot[], villages: readonly Village[]): readonly PlotFacts[] {
  const dice = random(20_220_630);
  const companies = new Map<string, number>();
  const reserve = villageReserve(plots, villages);
  return plots.map((plot, index): PlotFacts => {
    const village = reserve.get(plot);
    const status = statusOf(plot, village !== undefined, dice);
    const landUse = plot.reserved?.landUse ?? (village ? '100102' : dice.pick(landUses[plot.district]));
    const control = controls[landUse];
    const facility = plot.reserved?.use === 'facility';
    const owner = ownerOf(plot, status, village !== undefined);
    const trade = dice.pick(trades[plot.district]);
    const price = round(dice.within(...priceWan(plot)), 1);
    const readiness = readinessOf(plot.district, status, dice);
    const measured = round(filedArea(plot.ring) / m2PerMu, 2);
    const stated = statedMu(plot, index, measured, dice);
    const occupier = occupierOf(plot, status, trade, companies);
    const height = control ? dice.pick(control.heights) : undefined;
    return {
      id: plotId(plot),
      name: `${plotId(plot)} 地块`,
      status,
      district: districtNames[plot.district],
      ...(stated === null ? {} : { statedMu: stated }),
      landUse,
      readiness,
      ...(control && !facility
        ? {
            farMin: control.farMin,
            farMax: control.farMax,
            buildingCoefficientMin: control.coefficient,
            greenMax: control.green,
            ...(height === undefined ? {} : { heightMaxM: height }),
            // The land east of the link road follows the rule pack edge by edge: no paper states it yet.
            ...(plot.district === 'G' ? {} : { setbackM: 8 }),
            ...(status === 'developed' ? {} : { priceWanPerMu: village ? round(price * 0.8, 1) : price }),
          }
        : {}),
      ownerType: owner,
      ...(village ? { ownerName: `${village.name}经济联合社` } : {}),
      ...(occupier ? { occupier } : {}),
      sources: sourcesOf(plot, readiness, village !== undefined),
    };
  });
}

/** Plots nearest to some villages are the land the park left to them. */
function villageReserve(plots: readonly Plot[], villages: readonly Village[]): ReadonlyMap<Plot, Village> {
  const found = new Map<Plot, Village>();
  for (const village of villages) {
    const near = plots
      .filter((plot) => !plot.reserved && plot.district !== 'G' && plot.district !== 'F' && !found.has(plot))
      .filter((plot) => filedArea(plot.ring) < 90 * m2PerMu)
      .sort((a, b) => distance(a.centre, village.centre) - distance(b.centre, village.centre))[0];
    if (near && distance(near.centre, village.centre) < 1100) found.set(near, village);
  }
  return found;
}

function statusOf(plot: Plot, village: boolean, dice: Random): ParcelStatus {
  const roll = dice.next();
  if (plot.reserved) return plot.reserved.status ?? 'developed';
  if (village) return roll < 0.4 ? 'leveled' : roll < 0.7 ? 'developed' : 'planned';
  const [developed, leveled] = statusShares[plot.district];
  return roll < developed ? 'developed' : roll < developed + leveled ? 'leveled' : 'planned';
}

function ownerOf(plot: Plot, status: ParcelStatus, village: boolean): OwnerType {
  if (village) return 'villageReserve';
  if (plot.reserved?.use === 'standardFactory') return 'platform';
  if (plot.reserved) return 'state';
  if (status === 'developed') return 'company';
  return plot.district === 'G' ? 'collective' : plot.district === 'F' ? 'collective' : 'state';
}

function occupierOf(
  plot: Plot,
  status: ParcelStatus,
  trade: string,
  companies: Map<string, number>,
): string | undefined {
  if (status !== 'developed') return undefined;
  // A factory is called what it is, not what somebody is called who could be kept secret.
  if (plot.reserved?.use === 'standardFactory') return '园区资产运营公司';
  if (plot.reserved) return plot.reserved.name;
  const number = (companies.get(trade) ?? 0) + 1;
  companies.set(trade, number);
  return `${trade}企业 ${two(number)}`;
}

const priceWan = (plot: Plot): readonly [number, number] =>
  plot.district === 'G' ? [16, 20] : plot.district === 'F' ? [20, 24] : plot.district === 'C' ? [18, 24] : [22, 32];

/** What the document says: mostly right, sometimes silent, and four times wrong in the ways documents are wrong. */
function statedMu(plot: Plot, index: number, measured: number, dice: Random): number | null {
  const roll = dice.next();
  if (plot.district === 'F') return null;
  if (index % 53 === 17) return round(measured * 1.031, 2);
  if (index % 71 === 40) return round(measured / 15, 4);
  if (index % 61 === 30) return round(measured * 0.9997, 2);
  return roll < 0.09 ? null : measured;
}

function sourcesOf(
  plot: Plot,
  readiness: readonly ReadinessMilestone[],
  village: boolean,
): NonNullable<Parcel['sources']> {
  const reported = { source: report, asOf: '2022-06' };
  const base = { '*': { source: invented, asOf: '2022-07' } };
  if (plot.district === 'E' && readiness.some((step) => step.step === 'leveled')) return { ...base, status: reported };
  if (plot.district === 'F' || plot.district === 'G') return { ...base, status: reported, district: reported };
  return village ? { ...base, ownerType: reported } : base;
}
