import { describe, expect, it } from 'vitest';
import { frontages } from './frontage.ts';
import type { PlaneArea } from './shapes.ts';

const block: PlaneArea = [
  {
    outer: [
      [0, 0],
      [200, 0],
      [200, 100],
      [0, 100],
    ],
    holes: [],
  },
];
const south = {
  id: 'south',
  line: [
    [-500, -10],
    [500, -10],
  ],
} as const;
const east = {
  id: 'east',
  line: [
    [212, -500],
    [212, 500],
  ],
} as const;

describe('frontages', () => {
  it('are the edges beside a road, longest first', () => {
    const found = frontages(block, [east, south], 15);
    expect(found.map(({ roadId, lengthM }) => [roadId, Math.round(lengthM)])).toEqual([
      ['south', 200],
      ['east', 100],
    ]);
    expect(found[0]!.from[0]).toBeCloseTo(0, 6);
    expect(found[0]!.to[0]).toBeCloseTo(200, 6);
  });
  it('are not the side edges that end at the road, nor the back of a narrow plot', () => {
    const narrow: PlaneArea = [
      {
        outer: [
          [0, 0],
          [200, 0],
          [200, 4],
          [0, 4],
        ],
        holes: [],
      },
    ];
    expect(frontages(narrow, [south], 20)).toHaveLength(1);
    expect(
      frontages(
        block,
        [
          {
            id: 'far',
            line: [
              [-500, -40],
              [500, -40],
            ],
          },
        ],
        15,
      ),
    ).toEqual([]);
  });
  it('reach only as far along as the road does', () => {
    const short = {
      id: 'stub',
      line: [
        [-100, -10],
        [50, -10],
      ],
    } as const;
    const [found] = frontages(block, [short], 10.5);
    expect(found!.lengthM).toBeGreaterThan(50);
    expect(found!.lengthM).toBeLessThan(54);
  });
  it('go round a gentle bend as one and stop at a sharp corner', () => {
    const bent: PlaneArea = [
      {
        outer: [
          [0, 0],
          [100, 0],
          [190, 20],
          [190, 120],
          [0, 120],
        ],
        holes: [],
      },
    ];
    const road = {
      id: 'bend',
      line: [
        [-50, -8],
        [101, -8],
        [300, 36],
      ],
    } as const;
    const found = frontages(bent, [road], 12);
    expect(found).toHaveLength(1);
    expect(found[0]!.lengthM).toBeCloseTo(100 + Math.hypot(90, 20), 6);
  });
  it('of a road that turns round the corner are two', () => {
    const road = {
      id: 'round',
      line: [
        [-100, -8],
        [208, -8],
        [208, 300],
      ],
    } as const;
    const found = frontages(block, [road], 12);
    expect(found.map(({ lengthM }) => Math.round(lengthM))).toEqual([200, 100]);
  });
  it('see a road that runs on the border itself, and land drawn clockwise', () => {
    const clockwise: PlaneArea = [{ outer: [...block[0]!.outer].reverse(), holes: [] }];
    expect(
      frontages(
        clockwise,
        [
          {
            id: 'on',
            line: [
              [0, 0],
              [200, 0],
            ],
          },
        ],
        1,
      )[0]!.lengthM,
    ).toBeCloseTo(200, 6);
  });
  it('are none without roads', () => {
    expect(frontages(block, [], 15)).toEqual([]);
    expect(frontages([], [south], 15)).toEqual([]);
  });
});
