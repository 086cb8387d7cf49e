import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import type { Ranking, SiteFit } from '../domain/assessment.ts';
import { fitJson } from './fit-json.ts';

const siteFit = (id: string, kind: 'parcel' | 'unit', rank: number): SiteFit => ({
  site: { kind, id },
  rank,
  verdict: 'unknown',
  score: null,
  findings: [
    {
      criterion: 'area',
      verdict: 'unknown',
      veto: true,
      reason: { code: 'area.demandUnknown' },
      score: null,
      figures: [
        { name: 'demanded', unit: 'm2', value: null, unknown: { code: 'area.demandUnknown' }, method: 'stated' },
        { name: 'free', unit: 'm2', value: 40_000, method: 'area.free' },
      ],
    },
  ],
});
const ranking: Ranking = {
  projectId: 'steel-unknown',
  scenarioId: 'base',
  sites: [siteFit('east-60', 'parcel', 1), siteFit('shed-1-ground', 'unit', 2)],
};

describe('fitJson', () => {
  it('has the shape the terminal promises', () => {
    const document = fitJson(buildPark(), ranking, 'zh-CN');
    expect(document.project).toBe('steel-unknown');
    expect(document.sites.map(({ site, kind, rank }) => [site, kind, rank])).toEqual([
      ['east-60', 'parcel', 1],
      ['shed-1-ground', 'unit', 2],
    ]);
    expect(document.sites[0]?.findings[0]).toMatchObject({
      criterion: 'area',
      verdict: 'unknown',
      reason: '项目未给出用地面积，无法判断',
      reasonCode: 'area.demandUnknown',
    });
  });

  it('keeps an unknown figure null, with its reason in words', () => {
    const [site] = fitJson(buildPark(), ranking, 'zh-CN').sites;
    expect(site?.findings[0]?.figures).toEqual([
      {
        name: 'demanded',
        unit: 'm2',
        value: null,
        method: 'stated',
        unknown: '项目未给出用地面积，无法判断',
        unknownCode: 'area.demandUnknown',
      },
      { name: 'free', unit: 'm2', value: 40_000, method: 'area.free' },
    ]);
  });

  it('speaks the chosen language and keeps the best ones when asked', () => {
    const document = fitJson(buildPark(), ranking, 'en', 1);
    expect(document.sites).toHaveLength(1);
    expect(document.sites[0]?.findings[0]?.reason).toMatch(/land/i);
  });
});
