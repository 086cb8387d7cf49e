import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from '../intersection-area.ts';
import { loadOverlay, unite } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import { checkTopology, type TopologyOptions } from './check-topology.ts';
import { flatOfPlane } from './flat-of-plane.ts';

const only = (outer: PlaneRing): PlaneArea => [{ outer, holes: [] }];
const check = (areas: readonly PlaneArea[], more: Partial<TopologyOptions> = {}) =>
  checkTopology(flatOfPlane(areas), { toleranceM: 0.001, gapWidthM: 0.5, ...more });

/** Mulberry32. */
const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A layer of side × side irregular parcels that share borders of five edges exactly. */
const cadastre = (seed: number, side: number): PlanePosition[][] => {
  const next = random(seed);
  const corner = Array.from({ length: (side + 1) ** 2 }, (_, i): PlanePosition => {
    const [column, row] = [i % (side + 1), Math.floor(i / (side + 1))];
    return [200 * column + 80 * (next() - 0.5), 200 * row + 80 * (next() - 0.5)];
  });
  const borders = new Map<string, PlanePosition[]>();
  const border = (a: number, b: number): PlanePosition[] => {
    const key = `${a}/${b}`;
    const known = borders.get(key);
    if (known) return known;
    const [[aE, aN], [bE, bN]] = [corner[a]!, corner[b]!];
    const made = [1, 2, 3, 4].map((k): PlanePosition => {
      const aside = 0.16 * (next() - 0.5);
      return [aE + (k / 5) * (bE - aE) - aside * (bN - aN), aN + (k / 5) * (bN - aN) + aside * (bE - aE)];
    });
    borders.set(key, made);
    return made;
  };
  return Array.from({ length: side * side }, (_, i) => {
    const a = Math.floor(i / side) * (side + 1) + (i % side);
    const [b, c, d] = [a + 1, a + side + 1, a + side + 2];
    return [
      corner[a]!,
      ...border(a, b),
      corner[b]!,
      ...border(b, d),
      corner[d]!,
      ...border(c, d).toReversed(),
      corner[c]!,
      ...border(a, c).toReversed(),
    ];
  });
};

describe('planted faults, against an answer by brute force', () => {
  beforeAll(() => loadOverlay());

  /** Whether any two edges of a ring that are no neighbours meet. */
  const crosses = (ring: readonly PlanePosition[]): boolean => {
    const side = (a: PlanePosition, b: PlanePosition, c: PlanePosition) =>
      Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    return ring.some((a, i) =>
      ring.some((c, k) => {
        if (k <= i + 1 || (i === 0 && k === ring.length - 1)) return false;
        const [b, d] = [ring[i + 1]!, ring[(k + 1) % ring.length]!];
        return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
      }),
    );
  };

  it.each([11, 12, 13, 14, 15, 16, 17, 18])('moved corners of seed %i: pairs, overlap and gap areas', (seed) => {
    const next = random(1000 + seed);
    const rings = cadastre(seed, 6);
    for (let k = 0; k < 5; k += 1) {
      const ring = rings[Math.floor(rings.length * next())]!;
      const at = Math.floor(ring.length * next());
      const [east, north] = ring[at]!;
      ring[at] = [east + 10 * (next() - 0.5), north + 10 * (next() - 0.5)];
    }
    // One that crosses itself by the move has no plain area; it is another test's.
    const areas = rings.filter((ring) => !crosses(ring)).map((ring) => only(ring));
    const found = check(areas, { gapWidthM: 20 });
    const pairs = new Map<string, number>();
    areas.forEach((a, i) => {
      for (let k = i + 1; k < areas.length; k += 1) {
        const common = intersectionAreaM2(a, areas[k]!);
        if (common > 0.01) pairs.set(`${i}/${k}`, common);
      }
    });
    const overlaps = found.filter(({ kind }) => kind === 'overlap');
    expect(
      overlaps
        .filter(({ areaM2 }) => (areaM2 ?? 0) > 0.01)
        .map(({ areas: [a, b] }) => `${a}/${b}`)
        .sort(),
    ).toEqual([...pairs.keys()].sort());
    for (const {
      areas: [a, b],
      areaM2,
    } of overlaps)
      expect(areaM2).toBeCloseTo(pairs.get(`${a}/${b}`) ?? 0, 1);
    const whole = unite(areas);
    if (!whole.ok) throw new Error(whole.reason);
    const holes = whole.area.flatMap((polygon) => polygon.holes).map((hole) => planarAreaM2(only(hole)));
    const narrow = holes.filter((m2) => m2 < 2000).reduce((sum, m2) => sum + m2, 0);
    const closed = found.filter(({ kind, outline }) => kind === 'gap' && outline !== undefined);
    const gaps = closed.reduce((sum, { areaM2 }) => sum + (areaM2 ?? 0), 0);
    // Gaps that open to the outer border are no holes of the whole: they can only add.
    expect(gaps).toBeGreaterThan(narrow - 0.2);
    expect(gaps - narrow).toBeLessThan(200);
  });

  it.each([21, 22, 23, 24, 25])('swapped corners of seed %i: the outlines that cross themselves', (seed) => {
    const next = random(2000 + seed);
    const rings = cadastre(seed, 8);
    for (let k = 0; k < 30; k += 1) {
      const ring = rings[Math.floor(rings.length * next())]!;
      const at = Math.floor((ring.length - 1) * next());
      [ring[at], ring[at + 1]] = [ring[at + 1]!, ring[at]!];
    }
    const found = check(rings.map((ring) => only(ring)));
    const invalid = [...new Set(found.filter((one) => one.invalid).map(({ areas }) => areas[0]))];
    expect(invalid).toEqual(rings.flatMap((ring, i) => (crosses(ring) ? [i] : [])));
  });

  it('tells both neighbours whose common border one edge runs across', () => {
    // Corner of four: the parcel in the southwest reaches over it into the other three.
    const square = (west: number, south: number): PlanePosition[] => [
      [west, south],
      [west + 100, south],
      [west + 100, south + 100],
      [west, south + 100],
    ];
    const reaching: PlanePosition[] = [
      [0, 0],
      [100, 0],
      [101, 80],
      [120, 103],
      [80, 101],
      [0, 100],
    ];
    const others = [square(100, 0), square(0, 100), square(100, 100)];
    for (let start = 0; start < 6; start += 1) {
      const ring = [...reaching.slice(start), ...reaching.slice(0, start)];
      const layer = [only(ring), ...others.map((each) => only(each))];
      const told = check(layer)
        .filter(({ kind }) => kind === 'overlap')
        .map(({ areas, areaM2 }) => [areas.join('/'), areaM2?.toFixed(3)]);
      const wanted = [1, 2, 3].map((other) => [`0/${other}`, intersectionAreaM2(layer[0]!, layer[other]!).toFixed(3)]);
      expect(told.sort()).toEqual(wanted);
    }
  });

  it('does not change its mind when outlines are turned, run backwards or begun elsewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 19 }),
        fc.boolean(),
        (seed, start, back) => {
          const next = random(seed);
          const rings = cadastre(seed, 3);
          const ring = rings[4]!;
          const at = Math.floor(ring.length * next());
          ring[at] = [ring[at]![0] + 3, ring[at]![1] + 2];
          const begun = rings.map((each) => [...each.slice(start), ...each.slice(0, start)]);
          const turned = back ? begun.map((each) => each.toReversed()) : begun;
          const kinds = (all: PlanePosition[][]) =>
            check(all.map((each) => only(each)))
              .filter(({ kind }) => kind !== 'ringOrder')
              .map(({ kind, areas, areaM2 }) => `${kind} ${areas} ${areaM2?.toFixed(3)}`)
              .sort();
          expect(kinds(turned)).toEqual(kinds(rings));
        },
      ),
      { numRuns: 60 },
    );
  });
});
