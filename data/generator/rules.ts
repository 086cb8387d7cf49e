import type { RulePack } from '../../src/domain/rule-pack.ts';

const listing = '北海铁山港 2023GC07007 供地公告（真实挂牌条件，作本地默认值）';
const far2008 = '工业项目建设用地控制指标（国土资发〔2008〕24号）容积率下限；行业代码 GB/T 4754-2002';
const demo = '示意默认值，可改';

/** No price list was at hand: orders of magnitude, to be replaced by the local utilities' own. */
const tieIn = (what: string): string => `示意值，未询价：${what}`;

/** The park's own rule pack: each limit with where it comes from. */
export const rules: RulePack = {
  id: 'silao-park',
  name: '思劳园区示意规则包 2022',
  investmentWanPerMu: { value: 250, margin: 0.2, source: listing },
  outputWanPerMu: { value: 400, margin: 0.2, source: listing },
  taxWanPerMu: { value: 20, margin: 0.25, source: listing },
  farMin: {
    metal: { value: 0.7, margin: 0.1, source: `${far2008}：金属制品、通用设备 0.7，黑色金属 0.6` },
    hydrogen: { value: 0.7, margin: 0.1, source: `${far2008}：电气机械 0.7` },
    logistics: { value: 0.5, margin: 0.1, source: '物流仓储用地不在 2008 控制指标内；示意默认值' },
    default: { value: 0.7, margin: 0.1, source: far2008 },
  },
  areaShortfall: { value: 0.1, source: demo },
  areaTolerance: { value: 0.001, source: `${demo}（高于证载取整，低于球面与平面之差）` },
  readinessMonthsLate: { value: 4, source: demo },
  resourceReserve: { value: 0.05, source: '示意默认值；国际选址惯例建议水与污水留 30 % 余量' },
  setbackM: { value: 8, source: `${demo}（地块未载退让时）` },
  setbackByEdge: {
    road: {
      expressway: { value: 30, source: `${demo}；公路建筑控制区，高速公路 30 m（公路安全保护条例）` },
      link: { value: 20, source: `${demo}；公路建筑控制区，国道 20 m` },
      arterial: { value: 15, source: demo },
      collector: { value: 10, source: demo },
      street: { value: 8, source: demo },
    },
    parcel: { value: 6, source: `${demo}；相邻厂房间距两侧各半` },
    river: { value: 20, source: demo },
    other: { value: 8, source: demo },
  },
  speedsKmh: { expressway: 100, link: 60, arterial: 50, collector: 40, street: 30, ramp: 40 },
  joinToleranceM: 0.5,
  tieInUnitPrices: {
    power: { low: 800, high: 1800, source: tieIn('10 kV 电缆含排管，单回') },
    water: { low: 500, high: 1200, source: tieIn('给水管 DN200–DN300') },
    sewage: { low: 1000, high: 2500, source: tieIn('污水管 DN400–DN600') },
    gas: { low: 600, high: 1500, source: tieIn('中压燃气管 DN150–DN200') },
    steam: { low: 2500, high: 6000, source: tieIn('架空蒸汽管 DN200–DN300 含保温') },
  },
  landUseByIndustry: {
    metal: ['100101', '100102', '100103'],
    hydrogen: ['100101', '100102'],
    logistics: ['110101', '110102', '110103'],
    other: ['100101', '100102'],
  },
  handoverStep: 'leveled',
  weights: {
    area: 14,
    plant: 5,
    occupancy: 0,
    landUse: 8,
    zones: 4,
    readiness: 12,
    far: 4,
    height: 3,
    building: 8,
    investment: 6,
    output: 6,
    tax: 6,
    proximity: 12,
    protective: 4,
    power: 6,
    water: 3,
    sewage: 3,
    gas: 2,
    steam: 2,
    beds: 3,
    price: 2,
  },
  weightsSource: '示意权重，供项目评审小组调整',
};
