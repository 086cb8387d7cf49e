import { describe, expect, it } from 'vitest';
import { readHeader } from './plain-header.ts';

describe('the name and the unit of a header', () => {
  it.each([
    ['用地面积（亩）', '用地面积', 'mu'],
    ['投资额(亿元)', '投资额', 'yiYuan'],
    ['投资额\n(亿元)', '投资额', 'yiYuan'],
    ['总投资/万元', '总投资', 'wanYuan'],
    ['总投资（单位：万元）', '总投资', 'wanYuan'],
    ['租金（元/㎡·月）', '租金', 'yuanPerM2Month'],
    ['租金(元/(㎡·月))', '租金', 'yuanPerM2Month'],
    ['地价（万元/亩）', '地价', 'wanYuanPerMu'],
    ['年税收（万元/年）', '年税收', 'wanYuan'],
    ['外资（万美元）', '外资', 'wanUSD'],
    ['Total investment (10⁴ CNY)', 'Total investment', 'wanYuan'],
    ['area_ha', 'area', 'ha'],
    ['Area ha', 'Area', 'ha'],
    ['Hectares', 'Hectares', 'ha'],
    ['Total Acreage', 'Total Acreage', 'acre'],
    ['用地面积', '用地面积', null],
    ['Floor-area ratio', 'Floor-area ratio', null],
    ['Floor area ratio', 'Floor area ratio', null],
    ['投资额（千元）', '投资额', 'thousandYuan'],
  ])('%s', (header, name, unit) => expect(readHeader(header)).toEqual({ name, unit }));

  it.each(['Investment (104 CNY)', '投资额（百亿元）', '面积（平方丈）', 'Power (kW)'])(
    '%s is not half understood',
    (header) => {
      expect(readHeader(header)).toEqual({ name: header.normalize('NFKC'), unit: null, isOdd: true });
    },
  );
});
