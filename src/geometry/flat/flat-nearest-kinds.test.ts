import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { surveyPlane } from '../survey-plane.ts';
import { grs80 } from '../transverse-mercator.ts';
import { nearestOfKinds } from './flat-nearest-kinds.ts';
import { flatProjection } from './flat-projection.ts';
import { flatScale, squaredShrink } from './flat-scale.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const scale = flatScale(plane, [37_619_000, 2_542_000]);

const found = (...asked: Parameters<typeof nearestOfKinds>) => {
  const answer = nearestOfKinds(...asked);
  if (!answer.ok) throw new Error(`${answer.of} ${answer.index} is not finite`);
  return answer;
};
const metresBetween = (a: Float64Array, i: number, b: Float64Array, j: number): number => {
  const [aE, aN, bE, bN] = [a[2 * i]!, a[2 * i + 1]!, b[2 * j]!, b[2 * j + 1]!];
  return Math.sqrt(((bE - aE) ** 2 + (bN - aN) ** 2) * squaredShrink(scale, aE, aN, bE, bN));
};

describe('the nearest facility of every kind for many sites', () => {
  const places = (most: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), { maxLength: most })
      .map((list) => Float64Array.from(list.flatMap(([e, n]) => [e * 1000, n * 1000])));

  it('is what measuring all of them gives, the next best too, the first in the list of equally near ones', () => {
    fc.assert(
      fc.property(places(60), places(40), fc.integer({ min: 1, max: 4 }), (sites, facilities, kinds) => {
        const count = sites.length / 2;
        const kindOf = Array.from({ length: facilities.length / 2 }, (_, f) => f % kinds);
        const both = found(sites, { places: facilities, kindOf, kinds }, scale, { second: true });
        const one = found(sites, { places: facilities, kindOf, kinds }, scale);
        expect(one.facility).toEqual(both.facility);
        expect(one.metres).toEqual(both.metres);
        for (let kind = 0; kind < kinds; kind += 1)
          for (let site = 0; site < count; site += 1) {
            const ranked = kindOf
              .flatMap((of, f) => (of === kind ? [{ f, metres: metresBetween(sites, site, facilities, f) }] : []))
              .sort((a, b) => a.metres - b.metres || a.f - b.f);
            const at = kind * count + site;
            const [first, second, third] = ranked;
            // Closer than a hundredth of a millimetre only the very same place is told apart: the first in the list.
            const clear = (one?: { metres: number }, two?: { metres: number }) =>
              !one || !two || one.metres === two.metres || two.metres - one.metres > 1e-5;
            if (clear(first, second)) expect(both.facility[at]).toBe(first?.f ?? -1);
            if (clear(first, second) && clear(second, third)) expect(both.secondFacility[at]).toBe(second?.f ?? -1);
            for (const [metres, one] of [
              [both.metres[at]!, first],
              [both.secondMetres[at]!, second],
            ] as const)
              if (one) expect(Math.abs(metres - one.metres)).toBeLessThan(1e-5);
              else expect(metres).toBe(Number.POSITIVE_INFINITY);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('is what the geodesic chooses, and as far as the geodesic says', () => {
    const ellipsoid = new geographiclib.Geodesic.Geodesic(grs80.a, grs80.f);
    let seed = 7;
    const random = (): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647 - 0.5;
    };
    const lonLat = (count: number) =>
      Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 112.17 : 22.98) + 0.5 * random());
    const [sites, facilities] = [lonLat(400), lonLat(60)];
    const { origin, project } = flatProjection(plane, [112.17, 22.98]);
    const kindOf = Array.from({ length: 60 }, (_, f) => f % 3);
    const answer = found(project(sites), { places: project(facilities), kindOf, kinds: 3 }, flatScale(plane, origin));
    const geodesic = (i: number, f: number): number =>
      ellipsoid.Inverse(sites[2 * i + 1]!, sites[2 * i]!, facilities[2 * f + 1]!, facilities[2 * f]!).s12!;
    for (let kind = 0; kind < 3; kind += 1)
      for (let i = 0; i < 400; i += 1) {
        const truth = kindOf.flatMap((of, f) => (of === kind ? [{ f, metres: geodesic(i, f) }] : []));
        truth.sort((a, b) => a.metres - b.metres);
        expect(answer.facility[kind * 400 + i]).toBe(truth[0]!.f);
        expect(Math.abs(answer.metres[kind * 400 + i]! - truth[0]!.metres)).toBeLessThan(0.001);
      }
  });

  it('has an answer for one site, for sites and facilities all at one place, and none for none', () => {
    const here = Float64Array.of(5, 7);
    const three = Float64Array.of(5, 7, 5, 7, 5, 7);
    const one = found(here, { places: three, kindOf: [0, 0, 0], kinds: 2 }, scale, { second: true });
    expect([...one.facility]).toEqual([0, -1]);
    expect([...one.secondFacility]).toEqual([1, -1]);
    expect([...one.metres]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect([...found(three, { places: here, kindOf: [0], kinds: 1 }, scale).facility]).toEqual([0, 0, 0]);
    expect(found(new Float64Array(), { places: three, kindOf: [0, 0, 0], kinds: 1 }, scale).facility).toHaveLength(0);
  });

  it('names the place that is not finite', () => {
    const sound = Float64Array.of(0, 0, 10, 10);
    const broken = Float64Array.of(0, 0, 10, Number.NaN);
    expect(nearestOfKinds(broken, { places: sound, kindOf: [0, 0], kinds: 1 }, scale)).toEqual({
      ok: false,
      reason: 'notFinite',
      of: 'site',
      index: 1,
    });
    expect(nearestOfKinds(sound, { places: broken, kindOf: [0, 0], kinds: 1 }, scale)).toMatchObject({
      of: 'facility',
    });
  });
});
