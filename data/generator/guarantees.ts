import type { Guarantee } from '../../src/domain/guarantee.ts';
import { invented } from './sources.ts';

const stated = (asOf: string): Pick<Guarantee, 'sources'> => ({ sources: { '*': { source: invented, asOf } } });

/** What the park offers that has no place on the map. Telecom has no price, and the waste figures have grown old: a real list has gaps too. */
export const guarantees: readonly Guarantee[] = [
  {
    id: 'telecom-fibre',
    kind: 'telecom',
    name: '三网光纤（电信、移动、联通）',
    capacity: 400,
    committed: 120,
    unit: 'Gbps',
    note: '管道沿主干路到红线，5G 全覆盖',
    ...stated('2022-06'),
  },
  {
    id: 'hazardous-waste',
    kind: 'hazardousWaste',
    name: '危险废物收集转运中心',
    capacity: 12_000,
    committed: 7_400,
    unit: 't/年',
    price: 3_200,
    priceUnit: '元/t',
    ...stated('2021-11'),
  },
  {
    id: 'labour',
    kind: 'labour',
    name: '30 分钟通勤圈制造业从业人员',
    capacity: 18_600,
    committed: 14_900,
    unit: '人',
    price: 5_600,
    priceUnit: '元/人·月',
    note: '普工月薪中位数；技工院校每年毕业约 2,400 人',
    ...stated('2022-06'),
  },
  {
    id: 'canteen',
    kind: 'canteen',
    name: '邻里商业中心食堂',
    capacity: 2_200,
    committed: 1_350,
    unit: '餐位',
    price: 15,
    priceUnit: '元/餐',
    ...stated('2022-06'),
  },
];
