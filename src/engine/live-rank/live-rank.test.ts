import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatScale, squaredShrink } from '../../geometry/flat/flat-scale.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { farGate, type LiveRank, type LiveRankInput, liveRank } from './live-rank.ts';

const scale = flatScale(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 }), [37_619_000, 2_542_000]);

const ranked = (input: LiveRankInput): LiveRank => {
  const made = liveRank(input);
  if (!made.ok) throw new Error(`${made.of} ${made.index} is not finite`);
  return made.rank;
};

/** The same the usual way: an object a site, every distance measured, and a sort. */
const sorted = (input: LiveRankInput) => {
  const { sites, facilities, scores, weights, standings, gates, demands } = input;
  const count = sites.length / 2;
  const fits = Array.from({ length: count }, (_, site) => {
    let [weighted, total] = [0, 0];
    let standing = standings[site]!;
    const failing = new Set<number>(gates[site] ? [gates[site]] : []);
    const add = (score: number, weight: number): void => {
      if (Number.isNaN(score) || !(weight > 0)) return;
      weighted += weight * score;
      total += weight;
    };
    for (const [c, weight] of weights.entries()) add(scores[c * count + site]!, weight);
    for (const { kind, limitM, must, weight } of demands) {
      let metres = Number.POSITIVE_INFINITY;
      for (let f = 0; f < facilities.places.length / 2; f += 1) {
        if (facilities.kindOf[f] !== kind) continue;
        const [aE, aN, bE, bN] = [
          sites[2 * site]!,
          sites[2 * site + 1]!,
          facilities.places[2 * f]!,
          facilities.places[2 * f + 1]!,
        ];
        metres = Math.min(metres, Math.hypot(bE - aE, bN - aN) * Math.sqrt(squaredShrink(scale, aE, aN, bE, bN)));
      }
      add(metres < Number.POSITIVE_INFINITY ? Math.max(0, 1 - (0.4 * metres) / limitM) : Number.NaN, weight);
      if (!must || !(metres > limitM)) continue;
      if (standing !== 3 || gates[site] === 0) failing.add(farGate + kind);
      standing = 3;
    }
    return { site, standing, failing, score: total > 0 ? (100 * weighted) / total : Number.NaN };
  });
  return fits;
};
const byRank = (fits: readonly { site: number; standing: number; score: number }[]): number[] =>
  [...fits]
    .sort(
      (a, b) =>
        a.standing - b.standing ||
        (Number.isNaN(b.score) ? -1 : b.score) - (Number.isNaN(a.score) ? -1 : a.score) ||
        a.site - b.site,
    )
    .map(({ site }) => site);

const sameAs = (rank: LiveRank, input: LiveRankInput): void => {
  const fits = sorted(input);
  for (const { site, standing, failing, score } of fits) {
    expect(rank.standings[site]).toBe(standing);
    if (failing.size > 0) expect(failing).toContain(rank.gates[site]);
    else expect(rank.gates[site]).toBe(0);
    if (Number.isNaN(score)) expect(rank.scores[site]).toBeNaN();
    else expect(Math.abs(rank.scores[site]! - score)).toBeLessThan(1e-4);
  }
  // The order is that of the scores as they are kept, in single precision.
  const kept = fits.map((fit) => ({ ...fit, score: rank.scores[fit.site]! }));
  expect([...rank.order()]).toEqual(byRank(kept));
  expect([...rank.top(5)]).toEqual(byRank(kept).slice(0, 5));
};

const place = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
const flat = (list: readonly (readonly number[])[]): Float64Array => Float64Array.from(list.flat());
const input = fc
  .record({
    sites: fc.array(place, { minLength: 1, maxLength: 40 }),
    facilities: fc.array(place, { minLength: 2, maxLength: 12 }),
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
    musts: fc.tuple(fc.boolean(), fc.boolean()),
    limits: fc.tuple(fc.integer({ min: 500, max: 9000 }), fc.integer({ min: 500, max: 9000 })),
    numbers: fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)), {
      minLength: 3,
      maxLength: 11,
    }),
    fails: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
  })
  .map((made): LiveRankInput => {
    const count = made.sites.length;
    const standings = Uint8Array.from(made.sites, (_, i) => made.fails[i % made.fails.length]!);
    return {
      sites: flat(made.sites),
      facilities: { places: flat(made.facilities), kindOf: made.facilities.map((_, f) => f % 3), kinds: 3 },
      scale,
      scores: Float32Array.from(
        { length: made.weights.length * count },
        (_, i) => made.numbers[i % made.numbers.length]! / 10,
      ),
      weights: made.weights,
      standings,
      gates: standings.map((standing) => (standing === 3 ? 7 : 0)),
      demands: [0, 1].map((kind) => ({ kind, limitM: made.limits[kind]!, must: made.musts[kind]!, weight: 2 + kind })),
    };
  });

describe('a ranking that follows a facility', () => {
  it('is that of objects and a sort, wherever the facility is moved, and as before when it is given up', () => {
    fc.assert(
      fc.property(input, fc.nat(), fc.array(place, { minLength: 1, maxLength: 4 }), (asked, chosen, ways) => {
        const rank = ranked(asked);
        sameAs(rank, asked);
        const before = { scores: rank.scores.slice(), gates: rank.gates.slice(), order: rank.order().slice() };
        const facility = chosen % asked.facilities.kindOf.length;
        expect(rank.pickUp(facility)).toBe(asked.facilities.kindOf[facility] !== 2);
        for (const [east, north] of ways) {
          rank.moveTo(east, north);
          const places = asked.facilities.places.slice();
          if (asked.facilities.kindOf[facility] !== 2) places.set([east, north], 2 * facility);
          sameAs(rank, { ...asked, facilities: { ...asked.facilities, places } });
        }
        rank.giveUp();
        expect({ scores: rank.scores, gates: rank.gates, order: rank.order() }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('misses no site of a long list, whether its neighbours on the list lie beside it or anywhere', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [300 * (i % 40) - 6000, 300 * Math.floor(i / 40) - 1500]);
    const anywhere = rows.map((_, i) => rows[(i * 147) % 400]!);
    for (const sites of [rows, anywhere]) {
      const asked: LiveRankInput = {
        ...two(),
        sites: flat(sites),
        facilities: {
          places: Float64Array.of(0, 0, -5000, 900, 4000, -1200, 5800, 1000),
          kindOf: [0, 0, 0, 0],
          kinds: 1,
        },
        standings: Uint8Array.from(sites, (_, i) => (i % 7 === 0 ? 1 : 0)),
        gates: new Uint8Array(400),
      };
      const rank = ranked(asked);
      expect(rank.pickUp(0)).toBe(true);
      for (const [east, north] of [
        [2000, 0],
        [-5950, -1500],
        [5700, 1200],
        [-2500, 8000],
        [150, 1050],
      ] as const) {
        rank.moveTo(east, north);
        const places = asked.facilities.places.slice();
        places.set([east, north]);
        sameAs(rank, { ...asked, facilities: { ...asked.facilities, places } });
      }
    }
  });

  const two = (): LiveRankInput => ({
    sites: Float64Array.of(0, 0, 4000, 0),
    facilities: { places: Float64Array.of(500, 0), kindOf: [0], kinds: 1 },
    scale,
    scores: new Float32Array(),
    weights: [],
    standings: new Uint8Array(2),
    gates: new Uint8Array(2),
    demands: [{ kind: 0, limitM: 1000, must: true, weight: 1 }],
  });

  it('says which facility is too far, and no longer when it comes near', () => {
    const rank = ranked(two());
    expect([...rank.order()]).toEqual([0, 1]);
    expect([...rank.gates]).toEqual([0, farGate]);
    rank.pickUp(0);
    rank.moveTo(3900, 0);
    expect([...rank.order()]).toEqual([1, 0]);
    expect([...rank.gates]).toEqual([farGate, 0]);
  });

  it('takes one facility into the hand at a time and passes over a place that is not finite', () => {
    const rank = ranked(two());
    expect(rank.pickUp(0)).toBe(true);
    expect(rank.pickUp(0)).toBe(false);
    rank.moveTo(Number.NaN, 0);
    expect([...rank.order()]).toEqual([0, 1]);
    rank.giveUp();
    rank.moveTo(3900, 0);
    expect([...rank.order()]).toEqual([0, 1]);
  });

  it('has nothing to follow without sites, and names a facility that is nowhere', () => {
    const none = { ...two(), sites: new Float64Array(), standings: new Uint8Array(), gates: new Uint8Array() };
    expect([...ranked(none).order()]).toEqual([]);
    expect([...ranked(none).top(3)]).toEqual([]);
    const nowhere = { places: Float64Array.of(Number.NaN, 0), kindOf: [0], kinds: 1 };
    expect(liveRank({ ...two(), facilities: nowhere })).toEqual({
      ok: false,
      reason: 'notFinite',
      of: 'facility',
      index: 0,
    });
  });
});
