import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { Project } from '../../domain/project.ts';
import { shareOfBest, type WishSite, wishAnswers } from './wish-answers.ts';

const m2PerMu = 10_000 / 15;
const site = (id: string, facts: WishSite['facts'] = []): WishSite => ({ site: { kind: 'parcel', id }, facts });
const road = (id: string, minutes: number | null) => ({ id, value: { kind: 'road', metres: 1000, minutes } }) as const;
const resource = (id: 'power' | 'beds', left: number) =>
  ({ id, value: { kind: 'resource', resource: id, left } }) as const;
const assessment = {
  parcels: [
    { parcelId: 'A', largestFreeM2: 120 * m2PerMu },
    { parcelId: 'B', largestFreeM2: 60 * m2PerMu },
    { parcelId: 'C', largestFreeM2: 30 * m2PerMu },
  ],
  units: [{ unitId: 'U', freeM2: 900 }],
} as unknown as Assessment;
const asking = (demand: Partial<Project['demand']>): Project =>
  ({ id: 'p', demand: { carrier: 'land', ...demand } }) as unknown as Project;
const answers = (sites: readonly WishSite[], project: Project | null = null) =>
  wishAnswers(sites, ['land', 'expressway', 'power', 'price', 'workers'], { park: {} as Park, assessment, project });

describe('how well options answer a wish', () => {
  it('is a share of the best: of amounts the largest, of costs the smallest', () => {
    const measure = (amount: number | null, isCost: boolean) => ({ amount, isCost, kind: 'x' });
    expect(shareOfBest([10, 5, null].map((amount) => measure(amount, false)))).toEqual([1, 0.5, null]);
    expect(shareOfBest([10, 5, null].map((amount) => measure(amount, true)))).toEqual([0.5, 1, null]);
    expect(shareOfBest([0, 0].map((amount) => measure(amount, false)))).toEqual([0, 0]);
  });

  it('does not compare land with floor', () => {
    const unit: WishSite = { site: { kind: 'unit', id: 'U' }, facts: [] };
    expect(answers([site('A'), unit]).map(({ land }) => land)).toEqual([1, 1]);
  });

  it('counts land up to what is asked, without a demand all of it', () => {
    const sites = [site('A'), site('B'), site('C')];
    expect(answers(sites).map(({ land }) => land)).toEqual([1, 0.5, 0.25]);
    expect(answers(sites, asking({ landMu: 60 })).map(({ land }) => land)).toEqual([1, 1, 0.5]);
  });

  it('says unknown where a site is not known or has no road, never nothing', () => {
    const [known, unknown] = answers([site('A', [road('interchange', 3)]), site('Z', [road('interchange', null)])]);
    expect(known).toMatchObject({ land: 1, expressway: 1, power: null });
    expect(unknown).toMatchObject({ land: null, expressway: null });
  });

  it('takes a minute for getting going, and near enough for near enough', () => {
    const sites = [site('A', [road('interchange', 1)]), site('B', [road('interchange', 3)])];
    expect(answers(sites).map(({ expressway }) => expressway)).toEqual([1, 0.5]);
    const limit = { kind: 'interchange', along: 'road', maxMinutes: 5 } as const;
    expect(answers(sites, asking({ proximity: [limit] })).map(({ expressway }) => expressway)).toEqual([1, 1]);
  });

  it('takes workers from beds and the way to them', () => {
    const sites = [
      site('A', [road('apartment', 1), resource('beds', 100)]),
      site('B', [road('apartment', 3), resource('beds', 100)]),
      site('C', [road('apartment', 1)]),
    ];
    expect(answers(sites).map(({ workers }) => workers)).toEqual([1, 0.5, null]);
    expect(answers(sites, asking({ resources: { beds: 200 } })).map(({ workers }) => workers)).toEqual([
      0.5,
      0.25,
      null,
    ]);
  });

  it('has no answer to a wish that is not told', () => {
    const [only] = wishAnswers([site('A')], ['land'], { park: {} as Park, assessment, project: null });
    expect(only).toEqual({ land: 1 });
  });
});
