import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Cell, RawTable } from '../formats/import-format.ts';
import { illustrativeSource } from './illustrative-square.ts';
import { proposeTableMapping, proposeUnder } from './propose-table-mapping.ts';
import { readTableRecords, type TableSetting } from './read-table-records.ts';
import type { TableMapping, TableRole } from './table-mapping.ts';

const table = (name: string, ...rows: readonly (readonly Cell[])[]): RawTable => ({ name, rows });
const file = 'register.xlsx';
const read = (
  sheet: RawTable,
  setting: Partial<TableSetting> & { readonly more?: Partial<TableMapping>; readonly role?: TableRole } = {},
) => {
  const { more, role, ...rest } = setting;
  const mapping = role ? proposeUnder(sheet, 0, role) : proposeTableMapping(sheet, file);
  return readTableRecords(sheet, { ...mapping, ...more }, { file, ...rest });
};
const codesOf = ({ issues }: ReturnType<typeof read>) => issues.map(({ code }) => code);
const park = buildPark();

describe('projects of a register', () => {
  it('are understood as an office writes them', () => {
    const records = read(
      table(
        '项目储备库',
        ['项目名称', '产业类别', '项目阶段', '投资总额', '用地面积', '需求时间', '环保厂房', '联系人'],
        ['钢管项目', '钢铁', '洽谈中', '11亿元', '约320亩', '2023年6月', '否', '张'],
        ['物流综合体', '现代物流', '已签约', '1,500万元', '60-80亩', '2024Q3', '是', null],
      ),
    );
    expect(records.projects).toEqual([
      {
        id: '钢管项目',
        name: '钢管项目',
        industry: 'metal',
        stage: 'negotiating',
        origin: 'user',
        demand: { carrier: 'land', landMu: 320, neededBy: '2023-06', environmental: false },
        promise: { investmentWan: 110_000 },
        sources: { '*': { source: file } },
        extra: { 用地面积: '约320亩', 联系人: '张' },
      },
      {
        id: '物流综合体',
        name: '物流综合体',
        industry: 'logistics',
        stage: 'signed',
        origin: 'user',
        demand: { carrier: 'land', landMu: 80, neededBy: '2024-09', environmental: true },
        promise: { investmentWan: 1500 },
        sources: { '*': { source: file } },
        extra: { 用地面积: '60-80亩', 需求时间: '2024Q3' },
      },
    ]);
    expect(records.issues).toMatchObject([
      { code: 'table.columns.kept', values: { columns: '联系人' } },
      { code: 'table.amount.about', feature: '#2', values: { cell: 'E2', used: 320, unit: 'mu' } },
      { code: 'table.amount.range', feature: '#3', values: { cell: 'E3', used: 80 } },
      { code: 'table.date.coarse', feature: '#3', values: { cell: 'F3', used: '2024-09' } },
      { code: 'table.carrier.assumed', values: { count: 2 } },
      { code: 'layer.idsMade' },
    ]);
  });

  it('keep what cannot be understood, at its cell, as unknown and never 0', () => {
    const records = read(
      table(
        '项目',
        ['项目名称', '总投资（万元）', '用地面积（亩）', '需求时间', '环保厂房', '年税收（万美元）'],
        ['泵厂', '面议', 'NaN', 'Q3', '也许', '500'],
      ),
    );
    expect(records.projects[0]).toMatchObject({ demand: { carrier: 'either' }, promise: {} });
    expect(records.projects[0]?.extra).toEqual({
      '总投资（万元）': '面议',
      '用地面积（亩）': 'NaN',
      需求时间: 'Q3',
      环保厂房: '也许',
      '年税收（万美元）': '500',
    });
    expect(
      records.issues.filter(({ feature }) => feature === '#2').map(({ code, values }) => [code, values?.cell]),
    ).toEqual([
      ['table.number', 'B2'],
      ['table.number', 'C2'],
      ['table.date', 'D2'],
      ['table.flag', 'E2'],
      ['table.rate', 'F2'],
    ]);
  });

  it('take foreign money at the rate the user gives, and say so', () => {
    const sheet = table('项目', ['项目名称', '总投资'], ['泵厂', '500万美元']);
    const records = read(sheet, { more: { rates: { USD: 7.1 } } });
    expect(records.projects[0]?.promise.investmentWan).toBe(3550);
    expect(records.issues).toContainEqual(
      expect.objectContaining({ code: 'table.rate.used', values: expect.objectContaining({ rate: 7.1, used: 3550 }) }),
    );
  });

  it('say which unit was taken where neither header nor cell has one', () => {
    const records = read(table('项目', ['项目名称', '总投资', '用地面积'], ['泵厂', 2, '60亩']));
    expect(records.issues.filter(({ code }) => code === 'table.unit.assumed')).toMatchObject([
      { field: '总投资', values: { unit: 'wanYuan' } },
    ]);
  });

  it('are not made of totals and remarks; those are listed among what is left out', () => {
    const records = read(
      table('项目', ['项目名称', '总投资（亿元）'], ['泵厂', 2], ['合计', 2], ['注：含在谈项目'], [null, 3]),
    );
    expect(records.projects.map(({ name }) => name)).toEqual(['泵厂']);
    expect(records.rejected.map(({ label, issue }) => [label, issue.code])).toEqual([
      ['#3', 'table.row.remark'],
      ['#4', 'table.row.remark'],
      ['#5', 'field.missing'],
    ]);
    expect(records.rejected[2]?.properties).toEqual({ '总投资（亿元）': 3 });
  });

  it('have the id of the park’s project of that name, so that it is changed and not doubled', () => {
    const [known] = park.projects;
    const records = read(table('项目', ['项目名称', '总投资（亿元）'], [known?.name ?? '', 3]), { park });
    expect(records.projects[0]).toMatchObject({ id: known?.id, promise: { investmentWan: 30_000 } });
    expect(records.madeIds.size).toBe(0);
  });

  it('of one id come once', () => {
    const records = read(table('项目', ['项目编号', '项目名称', '总投资（亿元）'], ['a', 'A', 1], ['a', 'B', 2]));
    expect(records.projects.map(({ name }) => name)).toEqual(['A']);
    expect(records.rejected).toMatchObject([{ label: '#3', issue: { code: 'id.duplicate' } }]);
  });

  it('of an industry we have no word for count as other, the words kept and told once', () => {
    const records = read(
      table('项目', ['项目名称', '产业类别'], ['A', '生物医药'], ['B', '生物医药'], ['C', '食品'], ['D', null]),
    );
    expect(records.projects.map(({ industry }) => industry)).toEqual(['other', 'other', 'other', 'other']);
    expect(records.projects[0]?.extra).toEqual({ 产业类别: '生物医药' });
    expect(records.issues).toContainEqual(
      expect.objectContaining({ code: 'table.industry.other', values: { count: 3, values: '生物医药、食品' } }),
    );
  });

  it('take a merged cell for every row it spans, where one value may speak for several', () => {
    const sheet = {
      ...table('项目', ['项目名称', '产业类别', '总投资（亿元）'], ['A', '金属', 2], ['B', null, null]),
      merged: [
        { fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 1 },
        { fromRow: 1, toRow: 2, fromColumn: 2, toColumn: 2 },
      ],
    };
    const records = read(sheet);
    expect(records.projects.map(({ industry, promise }) => [industry, promise])).toEqual([
      ['metal', { investmentWan: 20_000 }],
      ['metal', {}],
    ]);
  });

  it('do not mind dangerous headers, formulas or two columns of one name', () => {
    const records = read(
      table(
        '项目',
        ['项目名称', '__proto__', 'constructor', '总投资（万元）', '备用', '备用'],
        ['=cmd()', 'x', 'y', '=1+1', 'a', 'b'],
      ),
    );
    const [project] = records.projects;
    expect(project?.name).toBe('=cmd()');
    expect(project?.extra).toEqual({
      _proto_: 'x',
      constructor: 'y',
      '总投资（万元）': '=1+1',
      备用: 'a',
      '备用 (F)': 'b',
    });
    expect(Object.getPrototypeOf(project?.extra)).toBe(Object.prototype);
    expect(codesOf(records)).toContain('table.number');
  });
});

describe('units of a register', () => {
  const building = park.buildings[0];
  const sheet = table(
    '房源',
    ['单元编号', '单元名称', '楼栋', '楼层', '建筑面积（㎡）', '租金（元/㎡·月）', '可入驻时间', '所在地块'],
    ['u-1', '101', building?.name ?? '', '1层', '1,200', 14, '2024年3月', null],
    ['u-2', '201', '幽灵楼', 2, 900, null, null, park.parcels[0]?.name ?? ''],
  );

  it('stand in the park’s building of that name; without one they are left out', () => {
    const records = read(sheet, { park });
    expect(records.units).toMatchObject([
      { id: 'u-1', buildingId: building?.id, floor: 1, areaM2: 1200, rentYuanPerM2Month: 14, freeFrom: '2024-03' },
    ]);
    expect(records.rejected).toMatchObject([
      { label: '#3', issue: { code: 'table.unit.noBuilding', values: { building: '幽灵楼' } } },
    ]);
    expect(records.buildings).toEqual([]);
  });

  it('get a building that says it is illustrative by explicit choice only', () => {
    const records = read(sheet, { park, more: { missingBuildings: 'create' } });
    expect(records.units.map(({ buildingId }) => buildingId)).toEqual([building?.id, '幽灵楼']);
    expect(records.buildings).toMatchObject([
      { id: '幽灵楼', parcelId: park.parcels[0]?.id, sources: { shape: { source: illustrativeSource } } },
    ]);
    expect(codesOf(records)).toContain('table.building.made');
  });
});

describe('facilities of a register', () => {
  const head = ['设施名称', '类型', '经度', '纬度', '供电能力（MVA）'];

  it('stand where the table says, in degrees and minutes too', () => {
    const records = read(
      table(
        '设施',
        head,
        ['甲站', '110kV变电站', '112°06′00″E', '22.9', 50],
        ['乙厂', '污水处理厂', '经度', 22.9, null],
      ),
    );
    expect(records.facilities).toMatchObject([
      {
        id: '甲站',
        kind: 'substation',
        shape: { type: 'Point', coordinates: [112.1, 22.9] },
        supplies: [{ resource: 'power', capacity: 50_000 }],
        extra: { 类型: '110kV变电站' },
      },
    ]);
    expect(records.rejected).toMatchObject([{ label: '#3', issue: { code: 'table.facility.noPlace' } }]);
    expect(codesOf(records)).toContain('table.place');
  });

  it('keep the place the park has for them', () => {
    const [known] = park.facilities;
    const records = read(table('设施', head, [known?.name ?? '', '变电站', null, null, 63]), { park });
    expect(records.facilities[0]).toMatchObject({ id: known?.id, shape: known?.shape });
  });

  it('in metres need their zone in the easting or a system that was chosen', () => {
    const metres = ['设施名称', '类型', 'X坐标', 'Y坐标'];
    const zoned = read(table('设施', metres, ['甲', '水厂', 2_540_000, 37_612_000]));
    expect(zoned.facilities[0]?.shape).toMatchObject({ type: 'Point' });
    const plain = table('设施', metres, ['甲', '水厂', 2_540_000, 612_000]);
    expect(read(plain).rejected[0]?.issue.code).toBe('table.place.system');
    const chosen = read(plain, {
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false } },
    });
    expect(chosen.facilities[0]?.shape).toEqual(zoned.facilities[0]?.shape);
  });
});

describe('parcels of a register', () => {
  const head = ['宗地号', '面积（公顷）', '容积率', '绿地率（%）', '地价（元/㎡）', '经度', '纬度'];

  it('state facts of the park’s parcels, each under the register’s name', () => {
    const [known] = park.parcels;
    const records = read(table('地块', head, [known?.id ?? '', 4, '1.0-2.5', 20, 375, null, null]), { park });
    expect(records.sites[0]).toEqual({
      ...known,
      statedMu: 60,
      farMin: 1,
      farMax: 2.5,
      greenMax: 0.2,
      priceWanPerMu: 25,
      sources: {
        ...known?.sources,
        ...Object.fromEntries(
          ['farMin', 'farMax', 'statedMu', 'greenMax', 'priceWanPerMu'].map((field) => [field, { source: file }]),
        ),
      },
    });
  });

  it('without an outline are left out, or squares of their area by explicit choice', () => {
    const sheet = table(
      '地块',
      head,
      ['G-01', 4, '≤2.0', null, null, 112.1, 22.9],
      ['G-02', null, null, null, null, 112.1, 22.9],
    );
    const plain = read(sheet);
    expect(plain.sites).toEqual([]);
    expect(plain.rejected.map(({ issue }) => issue.code)).toEqual(['table.site.noOutline', 'table.site.noOutline']);
    const drawn = read(sheet, { more: { bareSites: 'square' } });
    expect(drawn.sites).toMatchObject([
      {
        id: 'G-01',
        name: 'G-01',
        status: 'planned',
        statedMu: 60,
        farMax: 2,
        sources: { shape: { source: illustrativeSource } },
      },
    ]);
    expect(drawn.rejected.map(({ issue }) => issue.code)).toEqual(['table.site.noArea']);
    expect(codesOf(drawn)).toEqual(expect.arrayContaining(['table.site.square', 'table.status.assumed']));
  });

  it('have the outline of a WKT column', () => {
    const wkt = 'POLYGON((112.1 22.9,112.101 22.9,112.101 22.901,112.1 22.901,112.1 22.9))';
    const sheet = table(
      '地块',
      ['宗地号', '面积（亩）', 'Shape'],
      ['G-01', 17, wkt],
      ['G-02', 3, 'POLYGON((0 0,1 1,0 0))'],
      ['G-03', 3, 'x'],
    );
    const records = read(sheet);
    expect(records.sites).toMatchObject([{ id: 'G-01', shape: { type: 'Polygon' }, statedMu: 17 }]);
    expect(records.rejected.map(({ label }) => label)).toEqual(['#3', '#4']);
    expect(codesOf(records)).toContain('table.wkt');
  });
});
