import { beforeAll, describe, expect, it } from 'vitest';
import { assessedDemoPark } from '../../../test/builders/demo-park.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';
import { registerDocument } from './register-document.ts';
import { supplyDocument } from './supply-document.ts';

type Table = Extract<DocumentBlock, { kind: 'table' }>;
let park: Park;
let assessment: Assessment;
const zh = { language: 'zh-CN', printedOn: '2022-07-15' } as const;
const made = (changed: Park = park) => supplyDocument({ park: changed, assessment, ...zh });
const tableOf = ({ blocks }: OfficeDocument, title: string): Table => {
  const found = blocks.find((block): block is Table => block.kind === 'table' && block.title === title);
  if (!found) throw new Error(`no table ${title}`);
  return found;
};
/** A row by the words of its first cell, as values by the ids of the columns. */
const rowOf = ({ columns, rows }: Table, first: string, tone?: string) => {
  const row = rows.find(
    ({ cells: [cell], tone: own }) =>
      cell?.kind === 'text' && cell.text === first && own !== 'group' && (tone === undefined || own === tone),
  );
  return Object.fromEntries(
    columns.map(({ id }, at) => {
      const cell = row?.cells[at];
      return [
        id,
        cell?.kind === 'number'
          ? cell.value
          : cell?.kind === 'date'
            ? cell.iso
            : cell?.kind === 'unknown'
              ? { unknown: cell.reason }
              : cell?.kind === 'text'
                ? cell.text
                : null,
      ];
    }),
  );
};
const gapsOf = (document: OfficeDocument) =>
  tableOf(document, '缺口清单').rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'date' ? cell.iso : '')).join('|'),
  );
const withFacilities = (change: (facility: Park['facilities'][number]) => Park['facilities'][number]): Park => ({
  ...park,
  facilities: park.facilities.map(change),
});

beforeAll(async () => {
  ({ park, assessment } = await assessedDemoPark());
}, 120_000);

describe('the list of guarantees of the demo park', () => {
  it('does not call nothing what nobody supplies: the answer leaves it out', () => {
    const [answer] = made({
      ...park,
      facilities: park.facilities.map(({ supplies: _, ...facility }) => facility),
    }).blocks;
    const [full] = made().blocks;
    expect(full?.kind === 'paragraph' && full.text).toMatch(/电力余量 [1-9].*供水余量 [1-9]/);
    expect(answer?.kind === 'paragraph' && answer.text).not.toMatch(/余量/);
  });

  it('has the east expansion with its 537.0000 mu, price range, and what is left', () => {
    const row = rowOf(tableOf(made(), '土地'), '东扩片区');
    expect(row.capacity).toBeCloseTo(537, 4);
    expect(row).toMatchObject({
      count: 5,
      priceLow: 20.1,
      priceHigh: 23.3,
      asOf: '2022-07',
      source: '示意数据',
      owner: '招商局',
    });
    expect(Number(row.capacity) - Number(row.committed) - Number(row.taken)).toBeCloseTo(Number(row.left), 6);
  });

  it('has each substation with feeder, tariff and residual, and a sum of them', () => {
    const power = tableOf(made(), '电力');
    expect(rowOf(power, '110kV 东园变电站')).toMatchObject({
      line: '10 kV 东园一线至四线',
      capacity: 126_000,
      committed: 81_200,
      taken: 5000,
      left: 39_800,
      price: 0.66,
    });
    expect(rowOf(power, '合计', 'sum')).toMatchObject({ capacity: 486_000, left: 81_300 });
  });

  it('says what nobody knows: a bed price, the price of telecom, an airport, waste figures that grew old', () => {
    const document = made();
    expect(rowOf(tableOf(document, '床位'), '思劳人才公寓一期')).toMatchObject({
      price: { unknown: '资料未载明' },
      state: '在建，2023-06 投用',
    });
    const gaps = gapsOf(document);
    expect(gaps).toEqual(
      expect.arrayContaining([
        expect.stringContaining('床位|思劳人才公寓一期|床位价格|缺失|资料中没有||园区平台公司'),
        expect.stringContaining('通信|三网光纤（电信、移动、联通）|价格|缺失'),
        expect.stringContaining('机场|全园区|整项资料|缺失|园区资料中没有机场的位置||交通运输局'),
        expect.stringContaining('危险废物|危险废物收集转运中心|能力|已过期|超过 3 个月未更新|2021-11|园区办'),
      ]),
    );
  });

  it('does not know a residual where what is promised is not stated, nor the park’s with it', () => {
    const bare = withFacilities((facility) =>
      facility.id === 'substation-silao'
        ? { ...facility, supplies: [{ resource: 'power', capacity: 360_000, source: '供电所', asOf: '2022-06' }] }
        : facility,
    );
    const document = made(bare);
    expect(rowOf(tableOf(document, '电力'), '220kV 思劳变电站')).toMatchObject({
      committed: { unknown: '资料未载明' },
      left: { unknown: '能力或已承诺量未载明' },
    });
    expect(rowOf(tableOf(document, '要素总览'), '电力')).toMatchObject({ left: { unknown: '资料未载明' } });
    expect(gapsOf(document)).toContainEqual(expect.stringContaining('电力|220kV 思劳变电站|电力已承诺、电力价格|缺失'));
  });

  it('says of a resource nobody supplies that nobody does', () => {
    const document = made(
      withFacilities((facility) => (facility.kind === 'heatSource' ? { ...facility, supplies: [] } : facility)),
    );
    expect(document.blocks).toContainEqual({
      kind: 'paragraph',
      tone: 'warning',
      text: '园区资料中没有供应蒸汽的设施',
    });
    expect(rowOf(tableOf(document, '要素总览'), '蒸汽')).toMatchObject({ capacity: { unknown: '资料未载明' } });
  });

  it('gives a visitor neither prices nor sources nor owners nor gaps', () => {
    const document = supplyDocument({ park, assessment, ...zh, redaction: visitorRedaction });
    const ids = document.blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ id }) => id) : []));
    expect(ids.filter((id) => /price|rent|source|asOf|owner|asked/i.test(id))).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/缺口|供电所|招商局|现状方案/);
    expect(rowOf(tableOf(document, '电力'), '110kV 东园变电站')).toMatchObject({ left: 39_800 });
  });
});

describe('the parcel register of the demo park', () => {
  const register = () => registerDocument({ park, assessment, ...zh });

  it('has every parcel once and sums by district and status that agree', () => {
    const document = register();
    expect(tableOf(document, '地块明细').rows).toHaveLength(park.parcels.length + 1);
    const totals = tableOf(document, '按片区与状态汇总');
    expect(rowOf(totals, '东扩片区').planned).toBeCloseTo(537, 4);
    const sum = rowOf(totals, '合计', 'sum');
    expect(Number(sum.developed) + Number(sum.leveled) + Number(sum.planned)).toBeCloseTo(Number(sum.areaMu), 6);
    expect(rowOf(tableOf(document, '地块明细'), '合计 242 宗', 'sum').areaMu).toBeCloseTo(Number(sum.areaMu), 6);
  });

  it('adds up no column of which a parcel says nothing', () => {
    expect(rowOf(tableOf(register(), '地块明细'), '合计 242 宗', 'sum').statedMu).toEqual({
      unknown: '有地块未知，不合计',
    });
  });
});
