import { describe, expect, it } from 'vitest';
import { at, road } from '../../test/builders/road-lines.ts';
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

describe('the road network', () => {
  it('joins two roads that cross at grade though they share no position', () => {
    expect(
      by(
        [
          eastWest,
          road('ns', [
            [500, -300],
            [500, 300],
          ]),
        ],
        at(0, 0),
        at(500, 300),
      ),
    ).toBeCloseTo(800, 6);
  });

  it('joins a road that ends on another within tolerance, and not one that stops farther off', () => {
    expect(
      by(
        [
          eastWest,
          road('ns', [
            [500, 0.6],
            [500, 300],
          ]),
        ],
        at(0, 0),
        at(500, 300),
      ),
    ).toBeCloseTo(799.4, 6);
    expect(
      by(
        [
          eastWest,
          road('ns', [
            [500, 2],
            [500, 300],
          ]),
        ],
        at(0, 0),
        at(500, 300),
      ),
    ).toBeNull();
  });

  it('joins roads end to end, on a corner and both halves of a road to the one between them', () => {
    expect(
      by(
        [
          eastWest,
          road('on', [
            [1000.4, 0],
            [1500, 0],
          ]),
        ],
        at(0, 0),
        at(1500, 0),
      ),
    ).toBeCloseTo(1499.6, 6);
    const bent = road('bent', [
      [0, 0],
      [500, 0],
      [1000, 0],
    ]);
    expect(
      by(
        [
          bent,
          road('ns', [
            [500, 0],
            [500, 300],
          ]),
        ],
        at(0, 0),
        at(500, 300),
      ),
    ).toBeCloseTo(800, 6);
    const halves = [
      eastWest,
      road('south', [
        [500, -300],
        [500, 0],
      ]),
      road('north', [
        [500, 0],
        [500, 300],
      ]),
    ];
    expect(by(halves, at(0, 0), at(500, 300))).toBeCloseTo(800, 6);
  });

  it('does not join what a bridge crosses, even where both have a corner there', () => {
    const bridge = road(
      'bridge',
      [
        [500, -300],
        [500, 300],
      ],
      { bridge: true },
    );
    expect(by([eastWest, bridge], at(0, 0), at(500, 300))).toBeNull();
    const withCorners = [
      road('ew', [
        [0, 0],
        [500, 0],
        [1000, 0],
      ]),
      road(
        'bridge',
        [
          [500, -300],
          [500, 0],
          [500, 300],
        ],
        { bridge: true },
      ),
    ];
    expect(by(withCorners, at(0, 0), at(500, 300))).toBeNull();
  });

  it('leads over a bridge from end to end', () => {
    const lines = [
      road('approach', [
        [500, -600],
        [500, -300],
      ]),
      road(
        'bridge',
        [
          [500, -300],
          [500, 300],
        ],
        { bridge: true },
      ),
      road('beyond', [
        [500, 300],
        [500, 600],
      ]),
      eastWest,
    ];
    expect(by(lines, at(500, -600), at(500, 600))).toBeCloseTo(1200, 6);
    expect(by(lines, at(500, -600), at(0, 0))).toBeNull();
  });

  it('enters an expressway only by a ramp', () => {
    const expressway = road(
      'expressway',
      [
        [500, -3000],
        [500, 3000],
      ],
      { class: 'expressway', speedKmh: 100 },
    );
    expect(by([eastWest, expressway], at(0, 0), at(500, 3000))).toBeNull();
    const ramp = road(
      'ramp',
      [
        [400, 0],
        [500, 400],
      ],
      { class: 'ramp', speedKmh: 40 },
    );
    const joined = [
      eastWest,
      road(
        'expressway',
        [
          [500, -3000],
          [500, 400],
          [500, 3000],
        ],
        { class: 'expressway', speedKmh: 100 },
      ),
      ramp,
    ];
    expect(by(joined, at(0, 0), at(500, 3000))).toBeCloseTo(400 + Math.hypot(100, 400) + 2600, 6);
  });

  it('reports an end that stops short, with the place and the metres', () => {
    const { gaps } = buildNetwork(
      [
        eastWest,
        road('short', [
          [500, 300],
          [500, 4],
        ]),
      ],
      1,
    );
    expect(gaps).toEqual([{ roadId: 'short', otherId: 'ew', at: [500, 4], metres: 4 }]);
    expect(
      buildNetwork(
        [
          eastWest,
          road('beside', [
            [100, 8],
            [900, 8],
          ]),
        ],
        1,
      ).gaps,
    ).toEqual([]);
    expect(
      buildNetwork(
        [
          eastWest,
          road('ns', [
            [500, 0],
            [500, 300],
          ]),
        ],
        1,
      ).gaps,
    ).toEqual([]);
  });

  it('counts its connected parts', () => {
    expect(
      buildNetwork(
        [
          eastWest,
          road('apart', [
            [0, 500],
            [1000, 500],
          ]),
        ],
        1,
      ).partCount,
    ).toBe(2);
  });

  it('is empty rather than broken when nothing can be used', () => {
    const network = buildNetwork(
      [
        road('point', [[0, 0]]),
        road('nan', [
          [Number.NaN, 0],
          [1, 1],
        ]),
        road('still', [
          [5, 5],
          [5, 5],
        ]),
      ],
      1,
    );
    expect(network.linkM).toHaveLength(0);
    expect(nearestByRoad(network, [{ id: 'a', shape: at(0, 0) }])(at(1, 1))).toBeNull();
  });
});
