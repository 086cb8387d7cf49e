import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../test/builders/assessment-builder.ts';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, changeParcel, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import type { SiteFit } from '../../domain/assessment.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { formatNumber } from '../../quantities/format.ts';
import { summaryRows } from '../summary-rows.ts';
import { documentFile } from './document-html.ts';
import type { SiteDocumentInput } from './site/site-input.ts';
import { siteDocument } from './site-document.ts';

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
const printing = {
  language: 'zh-CN',
  printedOn: '2026-05-04',
  paper: { size: 'A4', isLandscape: false },
} as const satisfies Partial<SiteDocumentInput>;
const sheetOf = (input: Omit<SiteDocumentInput, keyof typeof printing> & Partial<SiteDocumentInput>): string =>
  documentFile(siteDocument({ ...printing, ...input }));
const html = sheetOf({ park, assessment, site, projectId: 'pump-60', fit });
/** Text of the cells of the row that begins with a label. */
const rowOf = (label: string, from = html): string[] => {
  const row = from.split('<tr').find((each) => each.includes(`<th scope="row">${label}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
};
/** What stands beside a label among the facts. */
const factOf = (label: string, from: string): string | undefined =>
  new RegExp(`<dt>${label}</dt><dd>(.*?)</dd>`).exec(from)?.[1]?.replace(/<[^>]+>/g, '');

describe('siteDocument', () => {
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
    expect(html).toMatch(/<div class="answer conditional">.*有条件.*短 30 亩/);
    expect(html).toContain('余量 -30 亩');
    expect(html.indexOf('class="answer')).toBeLessThan(html.indexOf('<svg'));
  });

  it('says unknown with its reason, never 0', () => {
    expect(html).toContain('需求 未知 (项目未给出电力需求)');
    expect(rowOf('变电站').slice(2)).toEqual(['路网不通', '路网不通']);
    const bare = changeParcel(park, 'east-60', {});
    const { priceWanPerMu: _, statedMu: __, ...parcel } = bare.parcels[0]!;
    const plain = { ...bare, parcels: [parcel] };
    const sheet = sheetOf({ park: plain, assessment: buildAssessment(plain), site });
    expect(factOf('地价', sheet)).toBe('未知');
    expect(factOf('地价', html)).toBe('20.00 万元/亩');
    expect(rowOf('证载面积', sheet)[0]).toBe('未知');
  });

  it('says that it is illustrative, that it proves nothing, and leaves a line for the map approval number', () => {
    expect(html).toContain(illustrative);
    expect(html).toContain('不作为土地权属');
    expect(html).toContain('审图号');
  });

  it('says what the office says of itself, in the language of the sheet', () => {
    const publication = { disclaimer: '以合同为准。', disclaimerEn: 'See the contract.', mapApproval: '粤S(2026)1号' };
    const own = { ...park, publication };
    expect(sheetOf({ park: own, assessment, site })).toContain('审图号：粤S(2026)1号');
    expect(sheetOf({ park: own, assessment, site, language: 'en' })).toContain('See the contract.');
  });

  it('escapes what the data say', () => {
    expect(html).toContain('东一号 &lt;1&gt;');
    expect(html).not.toContain('东一号 <1>');
  });

  it('draws what stands on the parcel in this scenario', () => {
    const placed = buildParkWith(pumpOnEast60);
    const sheet = sheetOf({ park: placed, assessment: buildAssessment(placed), site, language: 'en' });
    expect(sheet).toContain('Pump works 60 mu');
  });

  it('shows a unit by its building, and its own facts', () => {
    const unit = { kind: 'unit', id: 'shed-1-upper' } as const;
    const sheet = sheetOf({ park, assessment, site: unit, language: 'en' });
    expect(sheet).toContain('一号标准厂房');
    expect(factOf('Crane', sheet)).toBe('none');
    expect(factOf('Free from', sheet)).toBe('unknown');
  });

  it('is drawn at the scale that is asked for, on higher paper where it needs it, and says when it is cut', () => {
    const plateOf = (scale: number) =>
      siteDocument({ ...printing, park, assessment, site, scale }).blocks.find(({ kind }) => kind === 'plate');
    expect(plateOf(2000)).toMatchObject({ caption: expect.stringContaining('1:2,000') });
    const tall = plateOf(1000);
    const usual = plateOf(5000);
    if (tall?.kind !== 'plate' || usual?.kind !== 'plate') throw new Error('no plate');
    expect(tall.heightMm).toBeGreaterThan(usual.heightMm);
    expect(sheetOf({ park, assessment, site, scale: 500 })).toContain('地块大于图幅');
    expect(sheetOf({ park, assessment, site, scale: 2000 })).not.toContain('地块大于图幅');
  });

  it('lists coordinates only where they are asked for, with a warning, and never for a visitor', () => {
    // The south-west corner of the land in its plane: x = north, y = east with the zone before it.
    const position = surveyPlane(park.plane).toPlane(positionAt(0, 0));
    const north = position[1].toFixed(3);
    expect(html).not.toContain(north);
    const listed = sheetOf({ park, assessment, site, withCoordinates: true });
    expect(listed).toContain(north);
    expect(listed).toContain('不得公开');
    expect(rowOf('J1', listed)[3]).toBe('200.00');
    const shown = sheetOf({ park, assessment, site, withCoordinates: true, redaction: visitorRedaction });
    expect(shown).not.toContain(north);
    expect(shown).not.toContain('J1');
  });

  it('tells a visitor neither price, owner, occupier, other projects nor sources', () => {
    const owned = changeParcel(park, 'east-60', {
      priceWanPerMu: 31.25,
      occupier: '某厂',
      ownerType: 'platform',
      sources: { '*': { source: '内部台账' } },
    });
    const about = { park: owned, assessment: buildAssessment(owned), site };
    const inside = sheetOf(about);
    const outside = sheetOf({ ...about, redaction: visitorRedaction });
    for (const secret of ['31.25', '某厂', '内部台账', '权属', owned.rules.name]) {
      expect(inside).toContain(secret);
      expect(outside.replace('不作为土地权属', '')).not.toContain(secret);
    }
    // Lengths of a generalised outline would be false to the centimetre.
    expect(inside).toContain('>200.00<');
    expect(outside).not.toContain('>200.00<');
  });

  it.each(['zh-CN', 'en'] as const)('has every word in %s', (language) => {
    for (const where of [site, { kind: 'unit', id: 'shed-1-ground' } as const]) {
      const sheet = sheetOf({
        park,
        assessment,
        site: where,
        projectId: 'pump-60',
        fit,
        language,
        withCoordinates: true,
      });
      const keys =
        />[^<]*\b(exports:|findings:|domain:|sheet\.|plate\.|column\.|figure\.|missing\.|unitFact\.|foot\.|ladder\.|coordinates\.)\w/;
      expect(sheet).not.toMatch(keys);
      expect(sheet).not.toContain('{{');
    }
  });
});
