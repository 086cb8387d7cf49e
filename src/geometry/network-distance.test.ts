import { describe, expect, it } from 'vitest';
import { at, plot, road } from '../../test/builders/road-lines.ts';
import { buildNetwork, type RoadLine } from './network.ts';
import { nearestByRoad, roadDistance } from './network-distance.ts';
import type { PlaneShape } from './shapes.ts';

/** Metres by road from a to b. */
const by = (lines: readonly RoadLine[], a: PlaneShape, b: PlaneShape, toleranceM = 1) =>
  roadDistance(buildNetwork(lines, toleranceM), b)(a)?.metres ?? null;

const eastWest = road('ew', [
  [0, 0],
  [1000, 0],
]);

describe('distance by road', () => {
  it('adds the way from the site to the road and from the road to the facility', () => {
    const way = roadDistance(buildNetwork([eastWest], 1), at(900, -30))(plot(100, 20, 50));
    // From the middle of the plot's south side: 20 m to the road, 775 m along it, 30 m off it.
    expect(way!.metres).toBeCloseTo(825, 6);
    expect(way!.minutes).toBeCloseTo((way!.metres - 50) / 500 + 50 / 250, 6);
  });

  it('finds the nearest by road, not the nearest as the crow flies', () => {
    const lines = [
      eastWest,
      road('detour', [
        [1000, 0],
        [1000, 100],
        [0, 100],
      ]),
    ];
    const nearest = nearestByRoad(buildNetwork(lines, 1), [
      { id: 'over the fence', shape: at(0, 100) },
      { id: 'down the road', shape: at(800, 0) },
    ]);
    expect(nearest(at(0, 0))).toEqual({ id: 'down the road', metres: 800, minutes: 1.6 });
    expect(nearest(at(0, 90))!.id).toBe('over the fence');
  });

  it('goes with the one-way traffic from the site to the facility', () => {
    const ring = [
      road(
        'a',
        [
          [0, 0],
          [100, 0],
        ],
        { oneWay: true },
      ),
      road(
        'b',
        [
          [100, 0],
          [100, 100],
          [0, 100],
          [0, 0],
        ],
        { oneWay: true },
      ),
    ];
    expect(by(ring, at(10, 0), at(60, 0))).toBeCloseTo(50, 6);
    expect(by(ring, at(60, 0), at(10, 0))).toBeCloseTo(350, 6);
    expect(
      by(
        [
          road(
            'a',
            [
              [0, 0],
              [100, 0],
            ],
            { oneWay: true },
          ),
        ],
        at(60, 0),
        at(10, 0),
      ),
    ).toBeNull();
  });

  it('takes the quick way when time is asked', () => {
    const lines = [
      road(
        'slow',
        [
          [0, 0],
          [1000, 0],
        ],
        { speedKmh: 20 },
      ),
      road(
        'fast',
        [
          [0, 0],
          [0, 300],
          [1000, 300],
          [1000, 0],
        ],
        { speedKmh: 80 },
      ),
    ];
    const network = buildNetwork(lines, 1);
    const source = [{ id: 'gate', shape: at(1000, 0) }];
    expect(nearestByRoad(network, source)(at(0, 0))).toEqual({ id: 'gate', metres: 1000, minutes: 3 });
    const quick = nearestByRoad(network, source, 'quickest')(at(0, 0));
    expect(quick!.metres).toBeCloseTo(1600, 6);
    expect(quick!.minutes).toBeCloseTo(1.2, 6);
  });

  it('puts no gate on an expressway, a ramp or a bridge that runs past, though they lead there', () => {
    for (const more of [{ class: 'expressway' }, { class: 'ramp' }, { bridge: true }]) {
      const lines = [
        road(
          'past',
          [
            [0, 0],
            [1000, 0],
          ],
          more,
        ),
        road('s', [
          [0, 0],
          [0, 80],
          [1000, 80],
        ]),
      ];
      expect(by(lines, plot(500, 5, 20), at(0, 0)), JSON.stringify(more)).toBeCloseTo(55 + 510 + 80, 6);
    }
  });

  it('tries another part of the network nearby before it says unreachable', () => {
    const lines = [
      eastWest,
      road('stub', [
        [300, 30],
        [340, 30],
      ]),
    ];
    expect(by(lines, plot(310, 32, 5), at(0, 0))).toBeCloseTo(312.5 + 32, 6);
    expect(
      by(
        [
          eastWest,
          road('island', [
            [0, 900],
            [100, 900],
          ]),
        ],
        at(50, 900),
        at(0, 0),
      ),
    ).toBeNull();
  });

  it('agrees with trying every way on a grid with missing streets', () => {
    const streets: RoadLine[] = [];
    for (let i = 0; i < 6; i += 1)
      for (let k = 0; k < 6; k += 1) {
        if ((i * 7 + k * 3) % 5 !== 0 && i < 5)
          streets.push(
            road(
              `h${i}${k}`,
              [
                [i * 100, k * 100],
                [i * 100 + 100, k * 100],
              ],
              { oneWay: (i + k) % 4 === 0 },
            ),
          );
        if ((i * 5 + k * 2) % 7 !== 0 && k < 5)
          streets.push(
            road(`v${i}${k}`, [
              [i * 100, k * 100],
              [i * 100, k * 100 + 100],
            ]),
          );
      }
    const network = buildNetwork(streets, 1);
    const [a, b] = [at(500, 500), at(0, 400)];
    const nearest = nearestByRoad(network, [
      { id: 'a', shape: a },
      { id: 'b', shape: b },
    ]);
    // Bellman–Ford over the corners as the independent answer.
    const key = (e: number, n: number): string => `${e},${n}`;
    const far = new Map<string, number>([
      [key(500, 500), 0],
      [key(0, 400), 0],
    ]);
    for (let round = 0; round < 36; round += 1)
      for (const { line, oneWay } of streets) {
        const [from, to] = [line[0]!, line[1]!];
        const [p, q] = [key(from[0], from[1]), key(to[0], to[1])];
        far.set(p, Math.min(far.get(p) ?? Infinity, (far.get(q) ?? Infinity) + 100));
        if (!oneWay) far.set(q, Math.min(far.get(q) ?? Infinity, (far.get(p) ?? Infinity) + 100));
      }
    for (const [corner, metres] of far) {
      const [e = 0, n = 0] = corner.split(',').map(Number);
      expect(nearest(at(e, n))?.metres ?? Infinity, corner).toBeCloseTo(metres, 6);
    }
  });
});
