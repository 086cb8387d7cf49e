import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../test/builders/assessment-builder.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { SiteFit, Verdict } from '../../domain/assessment.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import { comparisonDocument } from './comparison-document.ts';
import { documentFile } from './document-html.ts';
import type { OfficeDocument } from './office-document.ts';

const park = buildPark();
const assessment = buildAssessment(park);
const parcel = (id: string): SiteRef => ({ kind: 'parcel', id });
const fitOf = (site: SiteRef, verdict: Verdict): SiteFit => ({
  site,
  rank: 1,
  verdict,
  score: 50,
  findings: [
    {
      criterion: 'price',
      verdict,
      veto: false,
      reason: { code: 'price.landPerMu', values: { price: 31.25 } },
      figures: [],
      score: null,
    },
  ],
});
const common = {
  park,
  assessment,
  language: 'zh-CN',
  printedOn: '2026-05-04',
  paper: { size: 'A4', isLandscape: true },
} as const;
const small = parcel('east-60');
const large = parcel('large-240');
const about = (more: Partial<Parameters<typeof comparisonDocument>[0]> = {}): OfficeDocument =>
  comparisonDocument({ ...common, sites: [{ site: small }, { site: large }], ...more });

const tableOf = ({ blocks }: OfficeDocument) => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const cellsOf = (document: OfficeDocument, label: string) =>
  tableOf(document)
    .rows.find(({ cells: [first] }) => first?.kind === 'text' && first.text === label)
    ?.cells.slice(1);

describe('comparisonDocument', () => {
  it('asks every site the same, with numbers as numbers', () => {
    const document = about();
    expect(tableOf(document).columns.map(({ label }) => label)).toEqual(['比较项', 'A · 东一号', 'B · 北一号']);
    const [a, b] = cellsOf(document, '平面面积 (亩)') ?? [];
    expect(a?.kind === 'number' && a.value).toBeCloseTo(60, 1);
    expect(b?.kind === 'number' && b.value).toBeCloseTo(240, 1);
    expect(cellsOf(document, '高速出入口')?.[0]).toEqual({ kind: 'number', value: 1234.5, decimals: 0 });
    expect(cellsOf(document, '变电站')?.[0]).toEqual({ kind: 'unknown', reason: '路网不通' });
  });

  it('draws all sites at one scale, each plate no wider than its share of the paper', () => {
    const document = about({ sites: [small, large, parcel('taken')].map((site) => ({ site })) });
    const plates = document.blocks.filter((block) => block.kind === 'plate');
    expect(plates).toHaveLength(3);
    expect(new Set(plates.map(({ caption }) => caption.split('1:')[1])).size).toBe(1);
    expect(plates.reduce((sum, { widthMm }) => sum + widthMm, 0) + 8).toBeLessThan(273);
    const html = documentFile(document);
    for (const key of ['plate-1-window', 'plate-2-window', 'plate-3-window'])
      expect(html.match(new RegExp(`id="${key}"`, 'g'))).toHaveLength(1);
  });

  it('says first which would do, and each finding in words', () => {
    const document = about({
      projectId: 'pump-60',
      sites: [
        { site: small, fit: fitOf(small, 'pass') },
        { site: large, fit: fitOf(large, 'fail') },
      ],
    });
    expect(document.blocks[0]).toMatchObject({
      tone: 'answer',
      verdict: 'pass',
      text: '水泵基地：可以承载：A 东一号；不能承载：B 北一号',
    });
    expect(cellsOf(document, '总评')).toMatchObject([{ verdict: 'pass' }, { verdict: 'fail' }]);
  });

  it('leaves out what concerns no site, and asks land and floor space apart', () => {
    expect(cellsOf(about(), '净高 (m)')).toBeUndefined();
    const mixed = about({ sites: [{ site: small }, { site: { kind: 'unit', id: 'shed-1-upper' } }] });
    expect(cellsOf(mixed, '容积率上限')?.[1]).toEqual({ kind: 'empty' });
    expect(tableOf(mixed).rows.some(({ cells }) => cells[1]?.kind === 'empty' && cells[2]?.kind === 'number')).toBe(
      true,
    );
  });

  it('tells a visitor no price', () => {
    expect(cellsOf(about(), '地价 (万元/亩)')).toBeDefined();
    const shown = about({
      redaction: visitorRedaction,
      sites: [small, large].map((site) => ({ site, fit: fitOf(site, 'fail') })),
    });
    expect(cellsOf(shown, '地价 (万元/亩)')).toBeUndefined();
    expect(documentFile(shown)).not.toMatch(/地价|31\.3/);
  });

  it.each(['zh-CN', 'en'] as const)('has every word in %s', (language) => {
    const sites = [small, { kind: 'unit', id: 'shed-1-ground' } as const].map((site) => ({
      site,
      fit: fitOf(site, 'pass'),
    }));
    const html = documentFile(about({ language, sites, projectId: 'pump-60' }));
    expect(html).not.toMatch(/>[^<]*\b(exports:|findings:|domain:|comparison\.|plate\.|column\.|figure\.)\w/);
    expect(html).not.toMatch(/\{\{|NaN|undefined/);
  });
});
