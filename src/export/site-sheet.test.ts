import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { buildPark, buildParkWith, changeParcel, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import type { SiteFit } from '../domain/assessment.ts';
import { formatNumber } from '../quantities/format.ts';
import { siteSheet, siteSheetParts } from './site-sheet.ts';
import { summaryRows } from './summary-rows.ts';

const illustrative = '示意数据，非测绘成果';
const park = changeParcel(buildPark({ illustrative }), 'east-60', { name: '东一号 <1>' });
const assessment = buildAssessment(park, {
  'east-60': { netM2: 30_000, freeM2: 20_000, deductions: [{ kind: 'setback', areaM2: 10_000 }] },
});
const site = { kind: 'parcel', id: 'east-60' } as const;
const fit: SiteFit = {
  site,
  rank: 1,
  verdict: 'conditional',
  score: 50,
  findings: [
    {
      criterion: 'area',
      verdict: 'conditional',
      veto: true,
      reason: { code: 'area.shortWithin', values: { short: 20_000, free: 20_000, demanded: 40_000, allowed: 4_000 } },
      score: 0.5,
      figures: [{ name: 'margin', unit: 'm2', value: -20_000, method: 'difference' }],
    },
    {
      criterion: 'power',
      verdict: 'unknown',
      veto: false,
      reason: { code: 'resource.demandUnknown', values: { resource: 'power' } },
      score: null,
      figures: [
        {
          name: 'needed',
          unit: 'kVA',
          value: null,
          unknown: { code: 'resource.demandUnknown', values: { resource: 'power' } },
          method: 'stated',
        },
      ],
    },
  ],
};
const html = siteSheet({ park, assessment, site, projectId: 'pump-60', fit, language: 'zh-CN' });
/** Text of the cells of the row that begins with a label. */
const rowOf = (label: string, from = html): string[] => {
  const row = from.split('<tr').find((each) => each.includes(`<th>${label}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
};

describe('siteSheet', () => {
  it('is one document without script, event handler, style attribute or anything from outside', () => {
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).not.toMatch(/<script|\son\w+=|style="|src=|href=|@import|url\((?!#)/i);
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });

  it('says the figures of the summary', () => {
    const row = summaryRows(park, assessment).find(({ id }) => id === 'east-60')!;
    const mu = (value: number | null): string => formatNumber(value ?? Number.NaN, 'zh-CN', 2, true);
    expect(rowOf('平面面积')[0]).toBe(mu(row.areaMu));
    expect(rowOf('椭球面积')[0]).toBe(mu(row.areaMuEllipsoidal));
    expect(rowOf('证载面积')[0]).toBe(mu(row.statedMu));
    expect(rowOf('净可用面积')[0]).toBe(mu(row.netMu));
    expect(rowOf('剩余面积')[0]).toBe(mu(row.freeMu));
    expect(rowOf('高速出入口')).toEqual(['出入口', '1,000', '1,235', '2.3']);
  });

  it('answers first, with the sentence of what decides and its margin', () => {
    expect(html).toMatch(/<p class="answer conditional">.*有条件.*短 30 亩/);
    expect(html).toContain('<b>余量 -30 亩</b>');
    expect(html.indexOf('class="answer')).toBeLessThan(html.indexOf('<svg'));
  });

  it('says unknown with its reason, never 0', () => {
    expect(html).toContain('需求 未知 (项目未给出电力需求)');
    expect(rowOf('变电站').slice(2)).toEqual(['路网不通', '路网不通']);
    const bare = changeParcel(park, 'east-60', {});
    const { priceWanPerMu: _, statedMu: __, ...parcel } = bare.parcels[0]!;
    const plain = { ...bare, parcels: [parcel] };
    const sheet = siteSheet({ park: plain, assessment: buildAssessment(plain), site, language: 'zh-CN' });
    expect(rowOf('地价', sheet)).toEqual(['未知']);
    expect(rowOf('证载面积', sheet)[0]).toBe('未知');
  });

  it('says that it is illustrative, that it proves nothing, and leaves a line for the map approval number', () => {
    expect(html).toContain(illustrative);
    expect(html).toContain('不作为土地权属');
    expect(html).toContain('审图号');
  });

  it('escapes what the data say', () => {
    expect(html).toContain('东一号 &lt;1&gt;');
    expect(html).not.toContain('东一号 <1>');
  });

  it('draws what stands on the parcel in this scenario', () => {
    const placed = buildParkWith(pumpOnEast60);
    const sheet = siteSheet({ park: placed, assessment: buildAssessment(placed), site, language: 'en' });
    expect(sheet).toContain('Pump works 60 mu');
  });

  it('shows a unit by its building, and its own facts', () => {
    const unit = { kind: 'unit', id: 'shed-1-upper' } as const;
    const sheet = siteSheet({ park, assessment, site: unit, language: 'en' });
    expect(sheet).toContain('一号标准厂房');
    expect(rowOf('Crane', sheet)).toEqual(['none']);
    expect(rowOf('Free from', sheet)).toEqual(['unknown']);
  });

  it('comes in parts for a page whose policy forbids inline style', () => {
    const parts = siteSheetParts({ park, assessment, site, language: 'zh-CN' });
    expect(parts.body).not.toMatch(/<style|style="/);
    expect(parts.style).toContain('@page');
  });

  it.each(['zh-CN', 'en'] as const)('has every word in %s', (language) => {
    for (const where of [site, { kind: 'unit', id: 'shed-1-ground' } as const]) {
      const sheet = siteSheet({ park, assessment, site: where, projectId: 'pump-60', fit, language });
      const keys = />[^<]*\b(exports:|findings:|domain:|sheet\.|plate\.|column\.|figure\.|missing\.|unitFact\.)\w/;
      expect(sheet).not.toMatch(keys);
    }
  });
});
