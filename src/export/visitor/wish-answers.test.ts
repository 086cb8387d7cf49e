import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/assessment.ts';
import type { Wish } from '../../domain/brief.ts';
import type { Project } from '../../domain/project.ts';
import { shareOfBest, type WishSite, wishAnswers } from './wish-answers.ts';

const m2PerMu = 10_000 / 15;
const site = (id: string, facts: WishSite['facts'] = []): WishSite => ({ site: { kind: 'parcel', id }, facts });
const road = (id: string, minutes: number | null, metres = 1000) =>
  ({ id, value: { kind: 'road', metres, minutes } }) as const;
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
  wishAnswers(sites, ['land', 'expressway', 'power', 'price', 'workers'], { assessment, project });
const shares = (wish: Wish, sites: readonly WishSite[], project: Project | null = null) =>
  answers(sites, project).map((each) => each[wish]?.share);

describe('how well options answer a wish', () => {
  it('is a share of the best: of amounts the largest, of costs the smallest', () => {
    const measure = (amount: number | null, isCost: boolean) => ({ amount, isCost, kind: 'x' });
    expect(shareOfBest([10, 5, null].map((amount) => measure(amount, false)))).toEqual([1, 0.5, null]);
    expect(shareOfBest([10, 5, null].map((amount) => measure(amount, true)))).toEqual([0.5, 1, null]);
    expect(shareOfBest([0, 0].map((amount) => measure(amount, false)))).toEqual([0, 0]);
  });

  it('does not compare land with floor', () => {
    const unit: WishSite = { site: { kind: 'unit', id: 'U' }, facts: [] };
    expect(shares('land', [site('A'), unit])).toEqual([1, 1]);
  });

  it('counts land beyond what is asked a quarter: room to grow is worth something, but less', () => {
    const sites = [site('A'), site('B'), site('C')];
    expect(shares('land', sites)).toEqual([1, 0.5, 0.25]);
    // 60 and a quarter of the 60 beyond make 75.
    expect(shares('land', sites, asking({ landMu: 60 }))).toEqual([1, 0.8, 0.4]);
  });

  it('counts power beyond what is asked a quarter', () => {
    const sites = [site('A', [resource('power', 500)]), site('B', [resource('power', 100)])];
    expect(shares('power', sites, asking({ resources: { power: 100 } }))).toEqual([1, 0.5]);
  });

  it('says what it was measured by', () => {
    const [only] = answers([site('A', [road('interchange', 3.04), resource('power', 80)])]);
    expect(only).toMatchObject({
      land: { by: { kind: 'land', areaM2: 80_000 } },
      expressway: { by: { kind: 'road', metres: 1000, minutes: 3 } },
      power: { by: { kind: 'resource', left: 80 } },
    });
  });

  it('says why something is not known, and never takes it for nothing', () => {
    const none = { id: 'apartment', value: { kind: 'none' } } as const;
    const [known, unknown] = answers([site('A', [road('interchange', 3)]), site('Z', [none])]);
    expect(known).toMatchObject({ land: { share: 1 }, expressway: { share: 1 }, power: { share: null } });
    expect(unknown).toEqual({
      land: { share: null, because: 'notStated' },
      expressway: { share: null, because: 'noWay' },
      power: { share: null, because: 'notStated' },
      price: { share: null, because: 'notStated' },
      workers: { share: null, because: 'noPlace' },
    });
  });

  it('takes a minute for getting going, and the nearer for the better however near is near enough', () => {
    const sites = [site('A', [road('interchange', 1)]), site('B', [road('interchange', 3)])];
    expect(shares('expressway', sites)).toEqual([1, 0.5]);
    const limit = { kind: 'interchange', along: 'road', maxMinutes: 5 } as const;
    expect(shares('expressway', sites, asking({ proximity: [limit] }))).toEqual([1, 0.5]);
  });

  it('goes by length where the minutes of one way are not known', () => {
    const sites = [site('A', [road('interchange', 9, 500)]), site('B', [road('interchange', null, 1500)])];
    expect(shares('expressway', sites)).toEqual([1, 0.5]);
  });

  it('takes workers from beds and the way to them', () => {
    const sites = [
      site('A', [road('apartment', 1), resource('beds', 100)]),
      site('B', [road('apartment', 3), resource('beds', 100)]),
      site('C', [road('apartment', 1)]),
    ];
    expect(shares('workers', sites)).toEqual([1, 0.5, null]);
    expect(shares('workers', sites, asking({ resources: { beds: 200 } }))).toEqual([0.5, 0.25, null]);
  });

  it('has no answer to a wish that is not told', () => {
    const [only] = wishAnswers([site('A')], ['land'], { assessment, project: null });
    expect(Object.keys(only ?? {})).toEqual(['land']);
  });
});
