import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { Project } from '../../domain/project.ts';
import { csv } from '../../import/formats/csv/csv-format.ts';
import type { RawTable } from '../../import/formats/import-format.ts';
import { xlsx } from '../../import/formats/xlsx/xlsx-format.ts';
import { proposeTableMapping } from '../../import/tables/propose-table-mapping.ts';
import { readTableRecords } from '../../import/tables/read-table-records.ts';
import { tableFields } from '../../import/tables/table-fields.ts';
import { createTranslator } from '../../locale/translator.ts';
import { writeRegister } from './write-register.ts';

/** Every field a project can have, with facts that a spreadsheet likes to change. */
const project: Project = {
  id: '007',
  name: '=钢管, "二期"',
  nameEn: 'Steel pipe',
  industry: 'metal',
  industryCode: 'GB/T 4754-2017 C31',
  stage: 'drafting',
  origin: 'report',
  demand: {
    carrier: 'either',
    landMu: 60.123456789,
    floorM2: 12_000.5,
    plant: { lengthM: 120, widthM: 60.5 },
    landUses: ['100102', '100103'],
    neededBy: '2023-06-30',
    far: 1.2,
    heightM: 24,
    clearHeightM: 9,
    floorLoadTPerM2: 1.5,
    craneT: 0,
    environmental: false,
    resources: { power: 45_000, water: 2400, sewage: 1300.5, gas: 4200, steam: 20, beds: 300 },
    proximity: [
      { kind: 'freightYard', along: 'road', maxMetres: 4000, must: true },
      { kind: 'interchange', along: 'straight', maxMinutes: 15 },
    ],
    protective: [{ kind: 'village', minMetres: 500, from: 'unit', basis: '卫生防护距离' }],
    sensitive: ['food', 'electronics'],
  },
  promise: { investmentWan: 110_000, outputWanPerYear: 400_000.25, taxWanPerYear: 9000, jobs: 300 },
  note: '-两行\n说明',
  sources: {
    '*': { source: '半年报', asOf: '2022-06', owner: '招商局' },
    'demand.landMu': { source: '来函', asOf: '2022-05-01' },
  },
  extra: { 联系人: '张', 用地面积: '约60亩', 'extra.x': 'y', 年份: '2022', __proto__x: 'z' },
};
const bare: Project = {
  id: 'p-2',
  name: '泵厂',
  industry: 'other',
  origin: 'user',
  demand: { carrier: 'land' },
  promise: {},
};

const park: Park = buildPark();
const buildingId = park.buildings[0]?.id ?? '';
const unit: Unit = {
  id: '0101',
  name: '101',
  buildingId,
  floor: 1,
  areaM2: 935.25,
  clearHeightM: 7.8,
  floorLoadTPerM2: 2,
  craneT: 0,
  goodsLifts: 2,
  powerKva: 110,
  rentYuanPerM2Month: 16.5,
  freeFrom: '2024-03',
  tenant: '入驻企业',
  sources: { '*': { source: '台账' } },
  extra: { 面积: '约935', 朝向: '南' },
};
const facility: Facility = {
  id: 's-1',
  name: '110kV 变电站',
  kind: 'substation',
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [112.1, 22.9],
        [112.101, 22.9],
        [112.101, 22.901],
        [112.1, 22.9],
      ],
    ],
  },
  state: 'underConstruction',
  openFrom: '2023-01',
  supplies: [
    { resource: 'power', capacity: 100_000, committed: 0, asOf: '2022-06', source: '供电局' },
    { resource: 'beds', capacity: 12 },
  ],
  protective: [{ toward: ['housing', 'school'], minMetres: 300, from: 'plot', basis: 'GB/T 39499' }],
  sources: { '*': { source: '专项规划', asOf: '2021' } },
  extra: { 类型: '户外' },
};
const whole: Park = {
  ...park,
  projects: [project, bare],
  units: [unit, { id: 'u-2', name: '102', buildingId, areaM2: 900 }],
  facilities: [
    facility,
    { id: 's-2', name: '水厂', kind: 'waterWorks', shape: { type: 'Point', coordinates: [112.123456789, 22.9] } },
  ],
};

async function tableOf(format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<RawTable> {
  const name = `register.${format}`;
  const reading = await (format === 'csv' ? csv : xlsx).read({ format, name, files: [{ name, bytes }] }, {});
  const [table] = reading.tables;
  if (!table) throw new Error('no table');
  return table;
}

const cases = (['csv', 'xlsx'] as const).flatMap((format) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (['projects', 'units', 'facilities'] as const).map((role) => [role, format, language] as const),
  ),
);

describe('a register of our own', () => {
  it.each(cases)('of %s as %s in %s comes back with the same facts', async (role, format, language) => {
    const { bytes } = await writeRegister(whole, role, { language, format });
    const table = await tableOf(format, bytes);
    const mapping = proposeTableMapping(table, `register.${format}`);
    expect(mapping.role).toBe(role);
    const records = readTableRecords(table, mapping, { file: 'register', park });
    expect(records.rejected).toEqual([]);
    expect(records.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(records[role]).toEqual(whole[role]);
  });

  it.each(['zh-CN', 'en'] as const)('has headers in %s that each mean one field', async (language) => {
    const { t } = createTranslator(language);
    for (const role of ['projects', 'units', 'facilities', 'sites'] as const) {
      const fields = tableFields[role];
      const headers = fields.map(({ id, reading }) => {
        const name = t(`panels:table.field.${role}.${id}`);
        return reading.kind === 'amount'
          ? t('exports:register.header', { name, unit: t(`panels:table.unit.${reading.unit}`) })
          : name;
      });
      const { columns } = proposeTableMapping({ name: role, rows: [headers, headers.map(() => null)] });
      const meant = headers.map((header, at) => [header, columns[at]?.field, columns[at]?.unit]);
      const wanted = fields.map(({ id, reading }, at) => [
        headers[at],
        id,
        reading.kind === 'amount' ? reading.unit : undefined,
      ]);
      expect(meant).toEqual(wanted);
    }
  });
});
