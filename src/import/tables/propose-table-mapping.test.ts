import { describe, expect, it } from 'vitest';
import type { Cell, RawTable } from '../formats/import-format.ts';
import { proposeTableMapping, proposeUnder } from './propose-table-mapping.ts';
import { rememberedTableMapping, tableSignature, tableToRemember } from './remembered-table.ts';
import type { TableMapping } from './table-mapping.ts';

const table = (name: string, ...rows: readonly (readonly Cell[])[]): RawTable => ({ name, rows });
const fieldsOf = ({ columns }: TableMapping) =>
  Object.fromEntries(
    Object.entries(columns).map(([index, { field, unit }]) => [index, unit ? `${field} in ${unit}` : field]),
  );

describe('the meaning of a sheet', () => {
  it('is found below a title, with units in brackets', () => {
    const mapping = proposeTableMapping(
      table(
        'Sheet1',
        ['思劳产业园项目储备库'],
        ['填报单位：招商局', null, null, '2022年6月'],
        ['序号', '项目名称', '投资额（亿元）', '用地面积(亩)', '预计年税收（万元）', '亩均税收', '联系人'],
        [1, '钢管项目', 11, 320, 9000, 28, '张'],
      ),
    );
    expect(mapping).toMatchObject({ role: 'projects', headerRow: 2, firstRow: 3 });
    expect(fieldsOf(mapping)).toEqual({
      1: 'name',
      2: 'promise.investmentWan in yiYuan',
      3: 'demand.landMu in mu',
      4: 'promise.taxWanPerYear in wanYuan',
    });
  });

  it('is found with a row of units below the header and numbers below that', () => {
    const mapping = proposeTableMapping(
      table(
        '项目',
        ['项目名称', '总投资', '用地面积', '年产值'],
        [null, '亿元', '公顷', '万元'],
        ['1', '2', '3', '4'],
        ['泵厂', '2', '4', '50000'],
      ),
    );
    expect(mapping).toMatchObject({ headerRow: 0, unitRow: 1, firstRow: 3 });
    expect(fieldsOf(mapping)).toEqual({
      0: 'name',
      1: 'promise.investmentWan in yiYuan',
      2: 'demand.landMu in ha',
      3: 'promise.outputWanPerYear in wanYuan',
    });
  });

  it('is found in a header of two lines with merged group names', () => {
    const mapping = proposeTableMapping(
      table(
        '储备项目',
        ['项目储备表'],
        ['项目名称', '投资情况（万元）', null, '用地', null, '备注'],
        [null, '总投资', '固定资产投资', '面积（亩）', '用地性质', null],
        ['泵厂', 20000, 15000, 60, '100102', null],
      ),
    );
    expect(mapping).toMatchObject({ role: 'projects', headerRow: 2, groupRow: 1, firstRow: 3 });
    expect(fieldsOf(mapping)).toMatchObject({
      0: 'name',
      1: 'promise.investmentWan in wanYuan',
      3: 'demand.landMu in mu',
      4: 'demand.landUses',
      5: 'note',
    });
    expect(fieldsOf(mapping)).not.toHaveProperty('2');
  });

  it('takes units stated above the header for the whole sheet', () => {
    const mapping = proposeTableMapping(
      table('项目', ['项目表', '单位：万元、公顷'], ['项目名称', '总投资', '用地面积'], ['泵厂', 20000, 4]),
    );
    expect(fieldsOf(mapping)).toMatchObject({
      1: 'promise.investmentWan in wanYuan',
      2: 'demand.landMu in ha',
    });
  });

  it.each([
    [
      '厂房房源',
      ['单元编号', '楼栋', '楼层', '建筑面积（㎡）', '租金（元/㎡·月）'],
      ['A-101', 'A栋', 1, 900, 14],
      'units',
    ],
    ['设施', ['设施名称', '类型', '经度', '纬度'], ['110kV变电站', '变电站', 112.1, 22.9], 'facilities'],
    ['Sheet1', ['name', 'kind', 'lon', 'lat'], ['Works', 'sewage works', 112.1, 22.9], 'facilities'],
    ['地块', ['宗地号', '面积（公顷）', '用途', '容积率'], ['G-01', 4, '工业', '1.0-2.0'], 'sites'],
    ['Sheet1', ['Site', 'Hectares', 'Latitude', 'Longitude'], ['a', 1.2, 52.5, -1.9], 'sites'],
    ['Sheet1', ['日期', '温度', '湿度'], ['2022-06-01', 28, 80], 'ignore'],
  ] as const)('a sheet %s with %j lists what it lists', (name, header, row, role) => {
    expect(proposeTableMapping(table(name, [...header], [...row])).role).toBe(role);
  });

  it('knows degrees from metres, and which of X and Y runs north', () => {
    const places = (x: Cell, y: Cell, names: readonly [string, string] = ['X坐标', 'Y坐标']) =>
      Object.values(fieldsOf(proposeUnder(table('地块', ['地块名称', ...names], ['a', x, y]), 0, 'sites'))).slice(1);
    expect(places('112.1', '22.9')).toEqual(['place.lon', 'place.lat']);
    expect(places(22.9, 112.1)).toEqual(['place.lat', 'place.lon']);
    expect(places(2_540_000, 37_612_000)).toEqual(['place.north', 'place.east']);
    expect(places(37_612_000, 2_540_000)).toEqual(['place.east', 'place.north']);
    expect(places('-1.8', '50.7', ['GeoX', 'GeoY'])).toEqual(['place.lon', 'place.lat']);
  });

  it('reads a column of thousands as square metres, and shares above 1 as per cent', () => {
    const mapping = proposeUnder(
      table('地块', ['地块名称', '面积', '绿地率'], ['a', 40_000, 20], ['b', 53_000, 15]),
      0,
      'sites',
    );
    expect(fieldsOf(mapping)).toEqual({ 0: 'name', 1: 'statedMu in m2', 2: 'greenMax in percent' });
  });

  it('is our own dialect where the names are ours', () => {
    const mapping = proposeTableMapping(
      table(
        'projects',
        ['id', 'name', 'industry', 'demand.carrier', 'demand.landMu', '联系人'],
        ['p', 'P', 'metal', 'land', '60', '张'],
      ),
    );
    expect(mapping.role).toBe('projects');
    expect(fieldsOf(mapping)).toEqual({
      0: 'id',
      1: 'name',
      2: 'industry',
      3: 'demand.carrier',
      4: 'demand.landMu in mu',
    });
  });

  it('is nothing where there is nothing', () => {
    expect(proposeTableMapping(table('a'))).toMatchObject({ role: 'ignore', columns: {} });
    expect(proposeTableMapping(table('a', [], [null, '']))).toMatchObject({ role: 'ignore' });
    expect(proposeTableMapping(table('a', [1, 2, 3], [4, 5, 6]))).toMatchObject({ role: 'ignore' });
  });

  it('is found among ten thousand columns without hanging', () => {
    const wide = Array.from({ length: 10_000 }, (_, at) => `列${at}`);
    expect(proposeTableMapping(table('项目', ['项目名称', '总投资', ...wide], ['泵厂', 1])).role).toBe('projects');
  });
});

describe('a mapping that was made once', () => {
  const before = table('六月', ['标题'], ['项目名称', '投资（亿元）', '口径'], ['泵厂', 2, 3]);
  const mapping: TableMapping = {
    ...proposeUnder(before, 1, 'projects'),
    columns: { 0: { field: 'name' }, 2: { field: 'promise.investmentWan', unit: 'yiYuan' } },
    rates: { USD: 7.1 },
  };
  const stored = new Map([
    [tableSignature(before, mapping), JSON.parse(JSON.stringify(tableToRemember(before, mapping)))],
  ]);
  const recall = (signature: string) => stored.get(signature) ?? null;

  it('is found again where the same header stands elsewhere', () => {
    const july = table('七月', ['另一个标题'], ['填报日期'], ['项目名称', '投资（亿元）', '口径'], ['阀厂', 1, 2]);
    expect(rememberedTableMapping(july, recall)).toMatchObject({
      role: 'projects',
      headerRow: 2,
      firstRow: 3,
      columns: { 0: { field: 'name' }, 2: { field: 'promise.investmentWan', unit: 'yiYuan' } },
      rates: { USD: 7.1 },
    });
    expect(rememberedTableMapping(table('x', ['项目名称', '别的']), recall)).toBeNull();
  });

  it('counts for nothing where it is none', () => {
    const own = tableSignature(before, mapping);
    const read = (value: unknown) => rememberedTableMapping(before, (signature) => (signature === own ? value : null));
    for (const value of [null, 'x', [], { kind: 'layer' }, { kind: 'table', role: '__proto__' }]) {
      expect(read(value)).toBeNull();
    }
    const odd = {
      项目名称: { field: 'constructor' },
      '投资（亿元）': { field: 'promise.investmentWan', unit: 'toString' },
    };
    expect(read({ kind: 'table', role: 'projects', columns: odd })?.columns).toEqual({
      1: { field: 'promise.investmentWan' },
    });
  });
});
