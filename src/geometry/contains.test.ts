import { describe, expect, it } from 'vitest';
import { containsPosition } from './contains.ts';
import { distanceM } from './distance.ts';
import { innerPoint } from './inner-point.ts';
import type { PlaneArea } from './shapes.ts';

const squareWithHole: PlaneArea = [
  {
    outer: [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ],
    holes: [
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
      ],
    ],
  },
];
const u: PlaneArea = [
  {
    outer: [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 5],
      [10, 5],
      [10, 30],
      [0, 30],
    ],
    holes: [],
  },
];

describe('whether an area holds a position', () => {
  it('knows inside, outside and hole', () => {
    expect(containsPosition(squareWithHole, [2, 2])).toBe(true);
    expect(containsPosition(squareWithHole, [12, 2])).toBe(false);
    expect(containsPosition(squareWithHole, [5, 5])).toBe(false);
    expect(containsPosition([], [5, 5])).toBe(false);
  });
  it('counts the border, of the hole too, as the area’s', () => {
    for (const position of [
      [0, 0],
      [5, 0],
      [10, 10],
      [4, 5],
      [6, 6],
    ] as const)
      expect(containsPosition(squareWithHole, position)).toBe(true);
  });
});

describe('the inner point', () => {
  it('of a square lies in its middle', () => {
    const [east, north] = innerPoint([
      {
        outer: [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        holes: [],
      },
    ]);
    expect(east).toBeCloseTo(5, 1);
    expect(north).toBeCloseTo(5, 1);
  });
  it('lies inside where the middle does not: a U, a square round a hole', () => {
    expect(containsPosition(u, innerPoint(u))).toBe(true);
    expect(containsPosition(squareWithHole, innerPoint(squareWithHole))).toBe(true);
  });
  it('is the middle of about the largest circle that fits', () => {
    const l: PlaneArea = [
      {
        outer: [
          [0, 0],
          [20, 0],
          [20, 10],
          [10, 10],
          [10, 20],
          [0, 20],
        ],
        holes: [],
      },
    ];
    const depth = distanceM(
      { kind: 'points', points: [innerPoint(l)] },
      { kind: 'lines', lines: [[...l[0]!.outer, [0, 0]]] },
    );
    // The circle that touches both outer sides and the inner corner: 10·√2 / (1 + √2).
    expect(depth).toBeGreaterThan(5.858 - 0.1);
    expect(depth).toBeLessThan(5.859);
  });
  it('stands on the largest part, and is the origin where there is nothing', () => {
    const two: PlaneArea = [
      ...squareWithHole,
      {
        outer: [
          [100, 0],
          [150, 0],
          [150, 50],
          [100, 50],
        ],
        holes: [],
      },
    ];
    expect(innerPoint(two)[0]).toBeCloseTo(125, 0);
    expect(innerPoint([])).toEqual([0, 0]);
  });
});
