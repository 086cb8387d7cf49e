import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry.ts';

const ring = [
  [112, 23],
  [112.01, 23],
  [112.01, 23.01],
  [112, 23.01],
  [112, 23],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const faultOf = (geometry: unknown) => {
  const reading = checkGeometry(geometry);
  return reading.ok ? null : [reading.fault.code, reading.fault.field];
};

describe('a geometry', () => {
  it('is taken as it stands', () => {
    const square = polygon(ring);
    expect(checkGeometry(square)).toEqual({ ok: true, shape: square, rewound: false, heights: false });
  });

  it('is turned where its rings run the wrong way, holes too', () => {
    const hole = [
      [112.002, 23.002],
      [112.004, 23.002],
      [112.004, 23.004],
      [112.002, 23.002],
    ];
    expect(checkGeometry(polygon(ring.toReversed(), hole))).toEqual({
      ok: true,
      shape: polygon(ring, hole.toReversed()),
      rewound: true,
      heights: false,
    });
  });

  it('loses heights and says so', () => {
    expect(checkGeometry({ type: 'Point', coordinates: [112, 23, 48.5] })).toEqual({
      ok: true,
      shape: { type: 'Point', coordinates: [112, 23] },
      rewound: false,
      heights: true,
    });
  });

  it.each([
    ['null', null, 'geometry.missing', 'geometry'],
    ['a text', 'POINT(1 2)', 'geometry.type', 'geometry'],
    ['a list', [], 'geometry.type', 'geometry'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'geometry.type', 'geometry.type'],
    ['a kind in small letters', { type: 'polygon', coordinates: [ring] }, 'geometry.type', 'geometry.type'],
    ['no coordinates', { type: 'Polygon' }, 'geometry.coordinates', 'geometry.coordinates'],
    ['no ring', polygon(), 'geometry.empty', 'geometry.coordinates'],
    ['an empty ring', polygon([]), 'geometry.ring.tooFew', 'geometry.coordinates[0]'],
    ['three positions', polygon([ring[0], ring[1], ring[0]]), 'geometry.ring.tooFew', 'geometry.coordinates[0]'],
    ['an open ring', polygon(ring.slice(0, 4)), 'geometry.ring.open', 'geometry.coordinates[0]'],
    ['a broken hole', polygon(ring, ring.slice(0, 4)), 'geometry.ring.open', 'geometry.coordinates[1]'],
    [
      'a ring along a line',
      polygon([ring[0], ring[1], ring[0], ring[0]]),
      'geometry.ring.zeroArea',
      'geometry.coordinates[0]',
    ],
    [
      'a bow tie',
      polygon([ring[0], ring[2], ring[1], ring[3], ring[0]]),
      'geometry.ring.selfCrossing',
      'geometry.coordinates[0]',
    ],
    ['a text for a number', polygon([['112', 23], ...ring]), 'geometry.number', 'geometry.coordinates[0][0]'],
    ['NaN', { type: 'Point', coordinates: [Number.NaN, 23] }, 'geometry.number', 'geometry.coordinates'],
    [
      'Infinity',
      { type: 'Point', coordinates: [Number.POSITIVE_INFINITY, 23] },
      'geometry.number',
      'geometry.coordinates',
    ],
    ['one number', { type: 'Point', coordinates: [112] }, 'geometry.position', 'geometry.coordinates'],
    [
      'metres',
      { type: 'Point', coordinates: [37_620_000, 2_543_000] },
      'geometry.metres.plane',
      'geometry.coordinates',
    ],
    [
      'metres, north first',
      { type: 'Point', coordinates: [2_543_000, 37_620_000] },
      'geometry.metres.northFirst',
      'geometry.coordinates',
    ],
    [
      'metres of an unknown plane',
      { type: 'Point', coordinates: [248_000, 2_740_000] },
      'geometry.metres',
      'geometry.coordinates',
    ],
    ['latitude first', { type: 'Point', coordinates: [23, 112] }, 'geometry.swapped', 'geometry.coordinates'],
    ['outside the world', { type: 'Point', coordinates: [190, 95] }, 'geometry.range', 'geometry.coordinates'],
    ['a line of one', { type: 'LineString', coordinates: [[112, 23]] }, 'geometry.line.tooFew', 'geometry.coordinates'],
    [
      'a line without length',
      { type: 'LineString', coordinates: [ring[0], ring[4]] },
      'geometry.line.noLength',
      'geometry.coordinates',
    ],
    ['several points', { type: 'MultiPoint', coordinates: ring }, 'geometry.type', 'geometry.type'],
  ])('is refused for %s', (_, geometry, code, field) => {
    expect(faultOf(geometry)).toEqual([code, field]);
  });

  it('tells the first of several faults, and is drawn only where all of them are of rings', () => {
    const bowTie = [ring[0], ring[2], ring[1], ring[3], ring[0]];
    const parts = { type: 'MultiPolygon', coordinates: [[bowTie], [ring.slice(0, 4)]] };
    expect(checkGeometry(parts)).toMatchObject({
      ok: false,
      fault: {
        code: 'geometry.ring.selfCrossing',
        field: 'geometry.coordinates[0][0]',
        place: [112.005, 23.005],
        drawn: { type: 'MultiPolygon', coordinates: [[bowTie], [[...ring.slice(0, 4), ring[0]]]] },
      },
    });
    const beyond = checkGeometry(polygon(bowTie, [['112', 23], ...ring]));
    expect(beyond).toMatchObject({ ok: false, fault: { code: 'geometry.ring.selfCrossing' } });
    expect(beyond).not.toHaveProperty('fault.drawn');
  });

  it('may touch itself', () => {
    const touching = [
      [112, 23],
      [112.01, 23],
      [112.005, 23.005],
      [112.01, 23.01],
      [112, 23.01],
      [112.005, 23.005],
      [112, 23],
    ];
    expect(faultOf(polygon(touching))).toBeNull();
  });
});
