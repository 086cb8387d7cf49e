import { beforeAll, describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import type { Park } from '../../domain/park.ts';
import { loadLanguage, loadRest } from '../../locale/languages-loaded.ts';
import { createTranslator } from '../../locale/translator.ts';
import { type ParkPlateInput, parkPlate } from './park-plate.ts';
import { wrapText } from './wrap-text.ts';

beforeAll(async () => {
  await loadLanguage('zh-CN');
  await loadRest();
});
const draw = (park: Park, more: Partial<ParkPlateInput> = {}) =>
  parkPlate({
    park,
    withPlacements: true,
    t: createTranslator('zh-CN').t,
    language: 'zh-CN',
    printedOn: '2026-11-24',
    widthMm: 277,
    heightMm: 190,
    ...more,
  });

describe('the map of a park on paper', () => {
  it('is true to scale: a square of 200 m is 20 mm at 1:10,000', () => {
    const { svg, scale } = draw(buildPark())!;
    // 1,400 m of land on 277 mm of paper.
    expect(scale).toBe(7500);
    const [, path = ''] = /<path d="(M[^"]+Z)" fill="#CFE0F1"/.exec(draw(buildParkWith(pumpOnEast60))!.svg) ?? [];
    const xs = path
      .replace(/[MZ]/g, '')
      .split('L')
      .map((corner) => Number(corner.split(' ')[0]));
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(200_000 / 7500, 1);
    expect(svg).toMatch(/width="277mm" height="190mm" viewBox="0 0 277 190"/);
    const [, metres = '', bar = ''] = /data-scale-bar-metres="(\d+)">(.*?)<\/g>/.exec(svg) ?? [];
    const widths = [...bar.matchAll(/width="([\d.]+)" height="1.6"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((Number(metres) * 1000) / scale, 2);
  });

  it('draws a part of the land, its middle in the middle', () => {
    const window = { centre: positionAt(100, 100), widthM: 300, heightM: 200 };
    const { svg, scale } = draw(buildParkWith(pumpOnEast60), { window })!;
    expect(scale).toBe(1500);
    expect(svg).toContain('水泵基地');
    expect(svg).not.toContain('规划一号');
  });

  it('says whose it is, how far it can be trusted and its approval number, and no coordinate', () => {
    const publication = {
      disclaimer: '仅供参考，<以合同为准>。',
      mapApproval: '粤S(2026)1号',
      publisher: '园区管委会',
    };
    const { svg } = draw(buildPark({ publication, illustrative: '示意数据' }))!;
    for (const said of [
      '测试园区',
      '&lt;以合同为准&gt;',
      '粤S(2026)1号',
      '园区管委会',
      '示意数据',
      '2026-11-24',
      '>北<',
    ])
      expect(svg).toContain(said);
    expect(svg).not.toMatch(/112\.1\d{4}|22\.9\d{4}|376\d{5}|2543\d{3}/);
    expect(svg).not.toContain('本地块');
  });

  it('leaves the projects out where the map does, and is none of an empty park', () => {
    expect(draw(buildParkWith(pumpOnEast60), { withPlacements: false })!.svg).not.toContain('水泵基地');
    const empty = buildPark({ parcels: [], buildings: [], units: [], facilities: [], roads: [], zones: [] });
    expect(draw(empty)).toBeNull();
  });
});

describe('a text in lines', () => {
  it('breaks between words and between Chinese characters, never before their punctuation', () => {
    expect(wrapText('for reference only', 1, 6)).toEqual(['for', 'reference', 'only']);
    expect(wrapText('仅供参考，以合同为准。', 1, 5)).toEqual(['仅供参考，', '以合同为', '准。']);
    expect(wrapText('仅供参考，', 1, 4)).toEqual(['仅供参', '考，']);
    expect(wrapText('unbreakable', 1, 2)).toEqual(['unbreakable']);
    expect(wrapText('', 1, 5)).toEqual([]);
  });
});
