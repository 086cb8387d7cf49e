import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, road } from '../../test/builders/road-lines.ts';
import { containsPosition } from './contains.ts';
import { isochrone } from './isochrone.ts';
import { buildNetwork, type RoadLine } from './network.ts';
import { minutesTo, type ReachDirection, reachOf } from './network-reach.ts';
import { loadOverlay, subtract } from './overlay.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneShape } from './shapes.ts';

const options = { bandM: 100, smallestHoleM2: 10_000 };
/** 30 km/h are 500 m a minute; the band of 100 m runs out over the last 200 m. */
const areaOf = (
  lines: readonly RoadLine[],
  from: PlaneShape,
  minutes: number,
  direction: ReachDirection = 'from',
  more = options,
): PlaneArea => {
  const answer = isochrone(reachOf(buildNetwork(lines, 1), from, false, direction, 60), minutes, [], more);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.area;
};
const has = (area: PlaneArea, ...position: PlanePosition): boolean => containsPosition(area, position);

beforeAll(() => loadOverlay());

describe('what one reaches in so many minutes', () => {
  const straight = [
    road('ew', [
      [-5000, 0],
      [5000, 0],
    ]),
  ];

  it('is on a straight road a band that narrows where the time runs out', () => {
    const area = areaOf(straight, at(0, 0), 2);
    expect(area).toHaveLength(1);
    // A minute's drive is 500 m: 1,000 m either way, the last 200 m of them narrowing from 100 m to nothing.
    expect(has(area, 990, 0)).toBe(true);
    expect(has(area, 1001, 0)).toBe(false);
    expect(has(area, 500, 99)).toBe(true);
    expect(has(area, 500, 101)).toBe(false);
    // An end: the kite of the two tangents from the tip to the disc of 100 m, and 30° of the disc on either side of it.
    const end = 100 * Math.sqrt(200 ** 2 - 100 ** 2) + (Math.PI / 6) * 100 ** 2;
    expect(planarAreaM2(area) / (1600 * 200 + 2 * end)).toBeCloseTo(1, 3);
  });

  it('goes into all arms of a cross and stops where the budget does', () => {
    const cross = [
      ...straight,
      road('ns', [
        [500, -2000],
        [500, 2000],
      ]),
    ];
    const area = areaOf(cross, at(0, 0), 2);
    for (const [east, north] of [
      [990, 0],
      [-990, 0],
      [500, 490],
      [500, -490],
    ] as const)
      expect(has(area, east, north), `${east} ${north}`).toBe(true);
    expect(has(area, 500, 501)).toBe(false);
    expect(has(area, 700, 300)).toBe(false);
  });

  it('runs round a one-way loop from here, and the other way round to here', () => {
    const loop = [
      road(
        'loop',
        [
          [0, 0],
          [1000, 0],
          [1000, 1000],
          [0, 1000],
          [0, 0],
        ],
        { oneWay: true },
      ),
    ];
    const from = areaOf(loop, at(0, 0), 2);
    expect([has(from, 990, 0), has(from, 0, 500)]).toEqual([true, false]);
    const to = areaOf(loop, at(0, 0), 2, 'to');
    expect([has(to, 500, 0), has(to, 0, 990)]).toEqual([false, true]);
  });

  it('passes under a bridge without climbing onto it', () => {
    const bridge = road(
      'bridge',
      [
        [500, -2000],
        [500, 2000],
      ],
      { bridge: true },
    );
    const area = areaOf([...straight, bridge], at(0, 0), 5);
    expect(has(area, 500, 90)).toBe(true);
    expect(has(area, 500, 110)).toBe(false);
  });

  it('reaches no land beside an expressway', () => {
    const expressway = road(
      'expressway',
      [
        [0, 0],
        [5000, 0],
      ],
      { class: 'expressway' },
    );
    const area = areaOf([expressway], at(0, 0), 5);
    expect([has(area, 500, 14), has(area, 500, 16)]).toEqual([true, false]);
  });

  it('fills a hole that is smaller than stated and leaves a larger one', () => {
    const block = (size: number) => [
      road('block', [
        [0, 0],
        [size, 0],
        [size, size],
        [0, size],
        [0, 0],
      ]),
    ];
    expect(areaOf(block(290), at(0, 0), 10)[0]!.holes).toHaveLength(0);
    expect(has(areaOf(block(290), at(0, 0), 10), 145, 145)).toBe(true);
    expect(areaOf(block(310), at(0, 0), 10)[0]!.holes).toHaveLength(1);
    expect(areaOf(block(310), at(0, 0), 10, 'from', { bandM: 100, smallestHoleM2: 13_000 })[0]!.holes).toHaveLength(0);
  });

  it('is only the site where no road leads away', () => {
    const site: PlaneArea = [
      {
        outer: [
          [0, 0],
          [10, 0],
          [0, 10],
        ],
        holes: [],
      },
    ];
    const reach = reachOf(buildNetwork([], 1), { kind: 'area', area: site }, true, 'from', 15);
    expect(isochrone(reach, 15, site)).toEqual({ ok: true, area: site });
  });

  it('says why it cannot answer', () => {
    const reach = reachOf(buildNetwork(straight, 1), at(0, 0), false, 'from', 15);
    expect(isochrone(reach, Number.NaN, [])).toEqual({ ok: false, reason: 'overlay.badCoordinates' });
  });

  it('knows in how many minutes a shape is reached, or that it is not', () => {
    const oneWay = [
      road(
        'ew',
        [
          [0, 0],
          [1000, 0],
        ],
        { oneWay: true },
      ),
    ];
    const network = buildNetwork(oneWay, 1);
    const minutes = (direction: ReachDirection, most: number) =>
      minutesTo(reachOf(network, at(200, 0), false, direction, most), at(700, 25), false);
    expect(minutes('from', 15)).toBeCloseTo(1 + 25 / 250, 9);
    expect(minutes('to', 15)).toBeNull();
    expect(minutes('from', 1)).toBeNull();
  });

  it('grows with the minutes, whatever the roads', () => {
    const number = fc.integer({ min: -1500, max: 1500 });
    const line = fc.record({
      line: fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 4 }),
      oneWay: fc.boolean(),
      speedKmh: fc.constantFrom(5, 12, 30, 100),
    });
    const minute = fc.double({ min: 0.05, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), minute, minute, (drawn, one, other) => {
        const network = buildNetwork(
          drawn.map((each, i) => road(`${i}`, each.line, each)),
          1,
        );
        const reach = reachOf(network, at(0, 0), false, 'from', 10);
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map((minutes) =>
          isochrone(reach, minutes, [], options),
        );
        if (!small?.ok || !large?.ok) throw new Error('no outline');
        const left = subtract(small.area, [large.area]);
        // Chords lie up to 0.25 m inside their arcs.
        const border = small.area.flatMap(({ outer, holes }) => [outer, ...holes]).flat().length * 30;
        if (left.ok) expect(planarAreaM2(left.area)).toBeLessThanOrEqual(0.25 * (border + 100));
        expect(planarAreaM2(large.area)).toBeGreaterThanOrEqual(0.99 * planarAreaM2(small.area));
      }),
      { numRuns: 60 },
    );
  });
});
