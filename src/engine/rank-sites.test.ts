import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildPark,
  buildParkWith,
  changeDemand,
  hallOnGround,
  pumpOnEast60,
} from '../../test/builders/park-builder.ts';
import type { Ranking } from '../domain/assessment.ts';
import type { Project } from '../domain/project.ts';
import { decidingFinding } from './deciding-finding.ts';
import { prepareEngine } from './prepare-engine.ts';
import { rankSites } from './rank-sites.ts';

beforeAll(prepareEngine);

const verdictOf = (ranking: Ranking, id: string) => {
  const fit = ranking.sites.find((each) => each.site.id === id)!;
  return [fit.verdict, fit.findings[0]!.reason.code];
};

describe('the ranking for 60 mu', () => {
  it('puts the fitting squares first and says why others cannot', () => {
    const ranking = rankSites(buildPark(), 'pump-60');
    expect(ranking.sites.map((each) => each.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(ranking.sites.slice(0, 2).map((each) => each.site.id)).toEqual(['east-60', 'large-240']);
    expect(verdictOf(ranking, 'half-inside')).toEqual(['fail', 'area.short']);
    expect(verdictOf(ranking, 'taken')).toEqual(['fail', 'occupancy.occupied']);
    expect(verdictOf(ranking, 'shed-land')).toEqual(['fail', 'occupancy.builtOver']);
    expect(verdictOf(ranking, 'shed-1-ground')).toEqual(['fail', 'area.asksLand']);
    // Nine months late decides nothing here: it only makes the site a matter of talk.
    expect(verdictOf(ranking, 'planned-120')).toEqual(['conditional', 'readiness.late']);
  });

  it('takes the project off its own land first', () => {
    const ranking = rankSites(buildParkWith(pumpOnEast60), 'pump-60');
    expect(ranking.sites[0]).toMatchObject({ site: { id: 'east-60' }, verdict: 'pass' });
  });

  it('sees what others have taken', () => {
    const other = { ...pumpOnEast60, id: 'other', projectId: 'steel-unknown' };
    expect(verdictOf(rankSites(buildParkWith(other), 'pump-60'), 'east-60')).toEqual(['fail', 'area.none']);
  });

  it('ranks units for a project that asks for floor', () => {
    const ranking = rankSites(buildPark(), 'hall-1500');
    expect(ranking.sites[0]).toMatchObject({ site: { kind: 'unit', id: 'shed-1-ground' }, verdict: 'pass' });
    expect(verdictOf(ranking, 'shed-1-upper')[0]).toBe('fail');
  });

  it('sees floor that others have taken', () => {
    const other = { ...hallOnGround, projectId: 'pump-60' };
    expect(verdictOf(rankSites(buildParkWith(other), 'hall-1500'), 'shed-1-ground')).toEqual([
      'fail',
      'area.floorShort',
    ]);
  });

  it('leaves free land unknown for a project without a land figure, and says no land is 0', () => {
    const ranking = rankSites(buildPark(), 'steel-unknown');
    expect(verdictOf(ranking, 'east-60')).toEqual(['unknown', 'area.demandUnknown']);
    expect(verdictOf(ranking, 'taken')).toEqual(['fail', 'occupancy.occupied']);
  });

  it('follows the weights', () => {
    const park = buildPark();
    const none = Object.fromEntries(Object.keys(park.rules.weights).map((each) => [each, 0]));
    const weights = { ...none, area: 1 } as typeof park.rules.weights;
    const ranking = rankSites({ ...park, rules: { ...park.rules, weights } }, 'pump-60');
    const score = (id: string) => ranking.sites.find((each) => each.site.id === id)!.score;
    expect(score('east-60')).toBeCloseTo(100, 3);
    expect(score('large-240')).toBeCloseTo(100 * (0.7 + 0.3 / 4), 3);
    expect(score('half-inside')).toBe(0);
  });

  it('has one finding to say of each site', () => {
    const ranking = rankSites(buildPark(), 'pump-60');
    const said = (id: string) => decidingFinding(ranking.sites.find((each) => each.site.id === id)!)?.reason.code;
    expect([said('east-60'), said('planned-120'), said('half-inside')]).toEqual([
      'area.enough',
      'readiness.late',
      'area.short',
    ]);
  });

  it('knows no project that is not there', () => expect(rankSites(buildPark(), 'nobody').sites).toEqual([]));
});

describe('whatever a project asks', () => {
  const number = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined });
  const demand = fc.record({
    carrier: fc.constantFrom('land', 'unit', 'either'),
    landMu: number,
    floorM2: number,
    far: number,
    heightM: number,
    clearHeightM: number,
    craneT: number,
    neededBy: fc.option(fc.constantFrom('2022-09', '1999-01-31', 'soon', ''), { nil: undefined }),
    proximity: fc.array(
      fc.record({
        kind: fc.constantFrom('interchange', 'port', 'substation'),
        along: fc.constantFrom('straight', 'road'),
        maxMetres: fc.double({ min: 0, max: 1e5, noNaN: true }),
        must: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });
  it('ranks are 1…n and no figure is not a number', () => {
    fc.assert(
      fc.property(demand, (asked) => {
        const stated = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
        const park = changeDemand(buildParkWith(hallOnGround), 'pump-60', stated as Partial<Project['demand']>);
        const { sites } = rankSites(park, 'pump-60');
        expect(sites.map((each) => each.rank)).toEqual(sites.map((_, index) => index + 1));
        for (const site of sites) {
          if (site.score !== null) expect(site.score).toBeGreaterThanOrEqual(0);
          if (site.score !== null) expect(site.score).toBeLessThanOrEqual(100);
          for (const each of site.findings) {
            if (each.score !== null) expect(Number.isFinite(each.score)).toBe(true);
            for (const figure of each.figures) {
              if (typeof figure.value === 'number') expect(Number.isFinite(figure.value)).toBe(true);
              if (figure.value === null) expect(figure.unknown).toBeDefined();
            }
            for (const value of Object.values(each.reason.values ?? {})) {
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
