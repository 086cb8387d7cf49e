import { describe, expect, it } from 'vitest';
import type { PlaneArea, PlaneRing } from '../shapes.ts';
import { checkTopology, type TopologyFinding, type TopologyOptions } from './check-topology.ts';
import { flatOfPlane } from './flat-of-plane.ts';

const options: TopologyOptions = { toleranceM: 0.001, gapWidthM: 0.5 };
const only = (outer: PlaneRing, ...holes: PlaneRing[]): PlaneArea => [{ outer, holes }];
const box = (west: number, south: number, east: number, north: number): PlaneArea =>
  only([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
const check = (areas: readonly PlaneArea[], more: Partial<TopologyOptions> = {}) =>
  checkTopology(flatOfPlane(areas), { ...options, ...more });
const told = (findings: readonly TopologyFinding[]) => findings.map(({ kind, areas }) => `${kind} ${areas.join('-')}`);

describe('one outline', () => {
  it.each<[string, PlaneArea, string[]]>([
    ['a square is sound', box(0, 0, 10, 10), []],
    ['a square run clockwise', only([...(box(0, 0, 10, 10)[0]?.outer ?? [])].reverse()), ['ringOrder 0']],
    [
      'a bow',
      only([
        [0, 0],
        [10, 0],
        [0, 10],
        [10, 11],
      ]),
      ['selfCrossing 0'],
    ],
    [
      'a corner written twice',
      only([
        [0, 0],
        [10, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]),
      ['duplicatePoint 0'],
    ],
    [
      'a spike outwards',
      only([
        [0, 0],
        [10, 0],
        [10, -5],
        [10, 0.0001],
        [10, 10],
        [0, 10],
      ]),
      ['spike 0', 'selfTouch 0'],
    ],
    [
      'a ring that touches itself',
      only([
        [0, 0],
        [10, 0],
        [5, 5],
        [10, 10],
        [0, 10],
        [5, 5],
      ]),
      ['selfTouch 0'],
    ],
    [
      'two corners',
      only([
        [0, 0],
        [10, 0],
      ]),
      ['tooFewPoints 0'],
    ],
    [
      'a hole outside',
      only(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        [
          [20, 0],
          [20, 5],
          [25, 0],
        ],
      ),
      ['holeOutside 0'],
    ],
    [
      'a hole within a hole',
      only(
        [
          [0, 0],
          [90, 0],
          [90, 90],
          [0, 90],
        ],
        [
          [10, 10],
          [10, 50],
          [50, 50],
          [50, 10],
        ],
        [
          [20, 20],
          [20, 30],
          [30, 30],
          [30, 20],
        ],
      ),
      ['holesNested 0'],
    ],
    [
      'a hole through the border',
      only(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        [
          [5, 5],
          [5, 15],
          [8, 15],
          [8, 5],
        ],
      ),
      ['selfCrossing 0'],
    ],
    [
      'a hole that cuts the land in two',
      only(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        [
          [0, 5],
          [5, 6],
          [10, 5],
          [5, 4],
        ],
      ),
      ['interiorCut 0'],
    ],
    ['a part within a part', [...box(0, 0, 10, 10), ...box(2, 2, 4, 4)], ['partsOverlap 0']],
    [
      'an island in a lake',
      [
        {
          outer: box(0, 0, 90, 90)[0]?.outer ?? [],
          holes: [
            [
              [10, 10],
              [10, 50],
              [50, 50],
              [50, 10],
            ],
          ],
        },
        ...box(20, 20, 30, 30),
      ],
      [],
    ],
  ])('%s', (_, area, expected) => {
    expect(told(check([area]))).toEqual(expected);
  });
});

describe('neighbours', () => {
  it('that share their border have no fault, nor has the outer border', () => {
    expect(told(check([box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 20, 20)]))).toEqual([
      'tJunction 0-2',
      'tJunction 1-2',
    ]);
    expect(told(check([box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 20), box(10, 10, 20, 20)]))).toEqual([]);
  });

  it('that overlap are told with area and place', () => {
    const [found] = check([box(0, 0, 10, 10), box(8, -5, 30, 20)]);
    expect(found).toMatchObject({ kind: 'overlap', areas: [0, 1] });
    expect(found?.areaM2).toBeCloseTo(20, 9);
    const [east = 0, north = 0] = found?.place ?? [];
    expect(east >= 8 && east <= 10 && north >= 0 && north <= 10).toBe(true);
  });

  it('of which one lies in the other, or is drawn twice, overlap', () => {
    expect(told(check([box(0, 0, 10, 10), box(2, 2, 4, 4)]))).toEqual(['overlap 0-1']);
    expect(told(check([box(0, 0, 10, 10), box(0, 0, 10, 10)]))).toEqual(['overlap 0-1']);
    expect(
      told(
        check([
          box(0, 0, 10, 10),
          only([
            [0, 0],
            [5, 0],
            [10, 0],
            [10, 10],
            [0, 10],
          ]),
        ]),
      ),
    ).toEqual(['overlap 0-1']);
  });

  it('of a layer laid in twice all overlap their copies, those inside it too', () => {
    const layer = Array.from({ length: 25 }, (_, i) => {
      const [west, south] = [10 * (i % 5), 10 * Math.floor(i / 5)];
      return box(west, south, west + 10, south + 10);
    });
    const copies = told(check([...layer, ...layer])).filter((one) => one.startsWith('overlap'));
    for (let i = 0; i < 25; i += 1) expect(copies).toContain(`overlap ${i}-${i + 25}`);
    expect(copies).toHaveLength(25);
  });

  it('that nearly meet are one border within the tolerance and a gap beyond it', () => {
    expect(told(check([box(0, 0, 10, 10), box(10.0004, 0, 20, 10)]))).toEqual([]);
    const [gap, ...more] = check([box(0, 0, 10, 10), box(10.2, 0, 20, 10)]);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ kind: 'gap', areas: [0, 1] });
    expect(gap?.areaM2).toBeCloseTo(2, 6);
    expect(told(check([box(0, 0, 10, 10), box(12, 0, 20, 10)]))).toEqual([]);
  });

  it('round a sliver leave a gap; round a court they do not', () => {
    const around = (width: number) => [
      box(0, 0, 10, 30),
      box(10 + width, 0, 20, 30),
      only([
        [0, -10],
        [20, -10],
        [20, 0],
        [10 + width, 0],
        [10, 0],
        [0, 0],
      ]),
      only([
        [0, 30],
        [10, 30],
        [10 + width, 30],
        [20, 30],
        [20, 40],
        [0, 40],
      ]),
    ];
    const [gap, ...more] = check(around(0.3));
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ kind: 'gap', areas: [0, 1, 2, 3] });
    expect(gap?.areaM2).toBeCloseTo(9, 6);
    expect(told(check(around(5)))).toEqual([]);
  });

  it('that do not share corners are told as a note, not as a gap', () => {
    const left = only([
      [0, 0],
      [10, 0],
      [10.0003, 4],
      [10, 10],
      [0, 10],
    ]);
    expect(told(check([left, box(10, 0, 20, 10)]))).toEqual(['tJunction 0-1']);
  });
});
