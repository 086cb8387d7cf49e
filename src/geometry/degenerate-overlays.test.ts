import { beforeAll, describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from './intersection-area.ts';
import { intersect, loadOverlay, subtract, unite } from './overlay.ts';
import type { OverlayResult } from './overlay-result.ts';
import { perimeterM } from './perimeter.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';
import { uncoveredAreaM2 } from './uncovered-area.ts';

/** Mulberry32: the same jobs at every run. */
const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};
type Random = () => number;

const star = (next: Random, east: number, north: number, corners = 20): PlanePosition[] =>
  Array.from({ length: corners }, (_, i) => {
    const turn = (2 * Math.PI * i) / corners;
    const reach = 90 + 60 * next();
    return [east + reach * Math.cos(turn), north + reach * Math.sin(turn)];
  });
const only = (outer: PlaneRing, holes: readonly PlaneRing[] = []): PlaneArea => [{ outer, holes }];
const shaken = (ring: PlaneRing, size: number, next: Random): PlaneRing =>
  ring.map(([e, n]): PlanePosition => [e + size * (2 * next() - 1), n + size * (2 * next() - 1)]);

/** A parcel cut in two along a broken line: neighbours that share a border exactly. */
const neighbours = (next: Random, east: number, north: number): [PlanePosition[], PlanePosition[]] => {
  const border = Array.from({ length: 6 }, (_, i): PlanePosition => [east + 20 * (next() - 0.5), north - 100 + 40 * i]);
  const back = border.toReversed();
  return [
    [[east - 100, north - 100], ...border, [east - 100, north + 100]],
    [[east + 100, north + 100], ...back, [east + 100, north - 100]],
  ];
};

/** a and b with the area they have in common, known beforehand, and how far it may be off. */
interface Job {
  readonly kind: string;
  readonly a: PlaneArea;
  readonly b: PlaneArea;
  readonly commonM2: number;
  readonly offM2: number;
}

const jobsOf = (seed: number): Job[] => {
  const next = random(seed);
  const jobs: Job[] = [];
  for (let i = 0; i < 100; i += 1) {
    const far = i % 2 === 0 ? 0 : 1e6;
    const [east, north] = [far + 1000 * next(), far + 1000 * next()];
    const [left, right] = neighbours(next, east, north);
    const grid = 0.0003 * 1200;
    const add = (kind: string, a: PlaneArea, b: PlaneArea, commonM2: number, offM2 = grid): void => {
      jobs.push({ kind, a, b, commonM2, offM2 });
    };
    add('a border shared exactly', only(left), only(right), 0);
    for (const size of [1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4])
      add(`a border shaken by ${size}`, only(left), only(shaken(right, size, next)), 0, grid + size * 1200);
    const parcel = star(next, east, north);
    const whole = planarAreaM2(only(parcel));
    add('the same parcel twice', only(parcel), only(parcel), whole);
    add('the same parcel, begun elsewhere', only(parcel), only([...parcel.slice(7), ...parcel.slice(0, 7)]), whole);
    add('the same parcel, run backwards', only(parcel), only(parcel.toReversed()), whole);
    for (const size of [1e-10, 1e-8, 1e-6, 1e-4])
      add(
        `the same parcel shaken by ${size}`,
        only(parcel),
        only(shaken(parcel, size, next)),
        whole,
        grid + size * 2400,
      );
    add('corners written three times', only(parcel.flatMap((p) => [p, p, p])), only(parcel), whole);
    add('corners three times on both', only(left.flatMap((p) => [p, p, p])), only(right.flatMap((p) => [p, p, p])), 0);
    const [tipE, tipN] = parcel[3] ?? [0, 0];
    const spiked = parcel.toSpliced(4, 0, [tipE + 50, tipN + 20], [tipE, tipN]);
    add('a spike of no width', only(spiked), only(parcel), whole, 0.5);
    add(
      'a spike of no width into a neighbour',
      only(spiked),
      only([
        [tipE + 10, tipN - 5],
        [tipE + 60, tipN - 5],
        [tipE + 60, tipN + 45],
        [tipE + 10, tipN + 45],
      ]),
      Number.NaN,
      0.5,
    );
    const square = (e: number, n: number, half: number): PlanePosition[] => [
      [e - half, n - half],
      [e + half, n - half],
      [e + half, n + half],
      [e - half, n + half],
    ];
    add(
      'holes that touch',
      only(square(east, north, 80), [square(east - 20, north - 20, 20), square(east + 20, north + 20, 20)]),
      only(square(east, north, 40)),
      3200,
    );
    add(
      'a hole that touches the border',
      only(square(east, north, 80), [
        [
          [east - 80, north],
          [east - 40, north - 20],
          [east - 40, north + 20],
        ],
      ]),
      only(square(east - 60, north, 20)),
      1600 - 800,
    );
    add(
      'a hole filled by its neighbour',
      only(square(east, north, 80), [square(east, north, 30)]),
      only(square(east, north, 30)),
      0,
    );
    const sliver: PlanePosition[] = [
      [east - 100, north],
      [east + 100, north],
      [east + 100, north + 1e-9],
      [east - 100, north + 1e-9],
    ];
    add('a sliver of a nanometre', only(square(east, north, 80)), only(sliver), 0);
    add(
      'a parcel moved by a nanometre',
      only(parcel),
      only(parcel.map(([e, n]): PlanePosition => [e + 1e-9, n])),
      whole,
    );
    add('corners that only touch', only(square(east, north, 30)), only(square(east + 60, north + 60, 30)), 0);
    add(
      'a corner on an edge',
      only(square(east, north, 30)),
      only([
        [east + 30, north],
        [east + 70, north - 20],
        [east + 70, north + 20],
      ]),
      0,
    );
  }
  return jobs;
};

const areaOf = (result: OverlayResult, kind: string): number => {
  if (!result.ok) throw new Error(`${kind}: ${result.reason}`);
  const m2 = planarAreaM2(result.area);
  if (!Number.isFinite(m2)) throw new Error(`${kind}: no number`);
  return m2;
};

beforeAll(() => loadOverlay());

describe('overlay of degenerate neighbours', () => {
  it('throws nowhere and is wrong nowhere in 2,600 jobs', () => {
    const wrong: string[] = [];
    let done = 0;
    for (const { kind, a, b, commonM2, offM2 } of jobsOf(20_261_123)) {
      done += 1;
      const [aM2, bM2] = [planarAreaM2(a), planarAreaM2(b)];
      const common = Number.isNaN(commonM2) ? intersectionAreaM2(a, b) : commonM2;
      for (const [operation, result, expected] of [
        ['difference', subtract(a, [b]), aM2 - common],
        ['intersection', intersect(a, b), common],
        ['union', unite([a, b]), aM2 + bM2 - common],
        ['difference of two', subtract(a, [b, b]), aM2 - common],
      ] as const) {
        const m2 = areaOf(result, `${kind} ${operation}`);
        if (Math.abs(m2 - expected) > offM2) wrong.push(`${kind} ${operation}: ${m2} for ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(done).toBe(2600);
  }, 120_000);
});

describe('a parcel less the corridors of its roads', () => {
  /** Road corridors 30 m wide through and past the parcel, quad by quad: they overlap at every bend. */
  const corridors = (next: Random, east: number, north: number): PlaneArea[] => {
    const quads: PlaneArea[] = [];
    let [fromE, fromN] = [east - 240, north + 200 * (next() - 0.5)];
    for (let i = 0; i < 6 + Math.floor(7 * next()); i += 1) {
      const [toE, toN] = [fromE + 60, fromN + 60 * (next() - 0.5)];
      const length = Math.hypot(toE - fromE, toN - fromN);
      const [asideE, asideN] = [(-15 * (toN - fromN)) / length, (15 * (toE - fromE)) / length];
      quads.push(
        only([
          [fromE - asideE, fromN - asideN],
          [toE - asideE, toN - asideN],
          [toE + asideE, toN + asideN],
          [fromE + asideE, fromN + asideN],
        ]),
      );
      [fromE, fromN] = [toE, toN];
    }
    return quads;
  };

  it('is right in all of 500, by the area and by what lies where', () => {
    const next = random(4711);
    for (let job = 0; job < 500; job += 1) {
      const [east, north] = [5000 * next(), 5000 * next()];
      const parcel = only(star(next, east, north));
      const roads = corridors(next, east, north);
      const result = subtract(parcel, roads);
      if (!result.ok) throw new Error(`${job}: ${result.reason}`);
      const border = roads.reduce((sum, road) => sum + perimeterM(road), perimeterM(parcel));
      const left = planarAreaM2(result.area);
      expect(Math.abs(left - uncoveredAreaM2(parcel, roads))).toBeLessThan(0.0001 * border);
      // Cut off one after another it is the same land.
      const oneByOne = roads.reduce<OverlayResult>((sofar, road) => (sofar.ok ? subtract(sofar.area, [road]) : sofar), {
        ok: true,
        area: parcel,
      });
      expect(Math.abs(areaOf(oneByOne, String(job)) - left)).toBeLessThan(0.0005 * border);
      for (const road of roads) expect(intersectionAreaM2(result.area, road)).toBeLessThan(0.0001 * border);
      expect(Math.abs(intersectionAreaM2(result.area, parcel) - left)).toBeLessThan(0.0001 * border);
    }
  });
});
