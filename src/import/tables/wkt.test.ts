import { describe, expect, it } from 'vitest';
import { readWkt } from './wkt.ts';

describe('well-known text', () => {
  it('gives every kind of shape', () => {
    expect(readWkt('POINT (112.5 22.9)')).toEqual({ type: 'Point', coordinates: [112.5, 22.9] });
    expect(readWkt(' linestring(1 2,3 4)')).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(readWkt('SRID=4490;POLYGON((0 0,1 0,1 1,0 0),(0.2 0.1,0.3 0.1,0.3 0.2,0.2 0.1))')).toMatchObject({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
        expect.any(Array),
      ],
    });
    expect(readWkt('MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))')?.coordinates).toHaveLength(2);
    expect(readWkt('MULTILINESTRING((0 0,1 1),(2 2,3 3))')?.coordinates).toHaveLength(2);
    expect(readWkt('MULTIPOINT((0 0),(1 1))')).toEqual(readWkt('MULTIPOINT(0 0, 1 1)'));
  });

  it('keeps the first two of more ordinates', () => {
    expect(readWkt('POINT Z (1 2 3)')).toEqual({ type: 'Point', coordinates: [1, 2] });
    expect(readWkt('POLYGON ZM ((0 0 1 2,1 0 1 2,1 1 1 2,0 0 1 2))')?.coordinates).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]);
  });

  it.each([
    'LOC',
    'POINT EMPTY',
    'POINT(1)',
    'POINT(1 2',
    'POINT(1 2) x',
    'POLYGON(0 0,1 1)',
    'POINT(NaN 1)',
    'POINT(1e999 1)',
    'GEOMETRYCOLLECTION(POINT(1 2))',
    '',
    '((((((',
    'POLYGON((0 0,))',
  ])('is not taken from %s', (text) => expect(readWkt(text)).toBeNull());

  it('is read in one pass however many brackets are opened', () => {
    expect(readWkt(`POLYGON${'('.repeat(1_000_000)}`)).toBeNull();
  });
});
