import { describe, expect, it } from 'vitest';
import type { RoadMapping } from './plain-mapping.ts';
import { roadFacts, roadShape, speedFromText } from './road-facts.ts';

const mapping: RoadMapping = {
  role: 'roads',
  idFields: [],
  class: { by: 'all', value: 'street' },
  oneWayField: 'oneway',
  bridgeFields: ['bridge', 'tunnel'],
};
const road = (properties: Record<string, unknown>) => ({
  index: 0,
  label: 'r',
  id: 'r',
  properties,
  shape: {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  } as const,
});
const facts = (properties: Record<string, unknown>) => roadFacts(road(properties), mapping, { speeds: [] });

describe('a plain road', () => {
  it.each([
    ['50', 50],
    ['50 km/h', 50],
    ['50 mph', 80.4672],
    ['none', undefined],
    ['fast', null],
    ['0', null],
  ])('with the limit %s runs %s km/h', (text, speed) => expect(speedFromText(text)).toBe(speed));

  it('runs one way where it says so, and is turned where it runs against its drawing', () => {
    expect(facts({ oneway: 'yes' })).toEqual({ oneWay: true });
    expect(facts({ oneway: 'no', highway: 'motorway' })).toEqual({});
    expect(facts({ highway: 'motorway' })).toEqual({ oneWay: true });
    expect(facts({ oneway: '-1' })).toEqual({ oneWay: true });
    expect(roadShape(road({ oneway: '-1' }), mapping).coordinates).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(roadShape(road({ oneway: 'yes' }), mapping).coordinates).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('passes others on a bridge or in a tunnel', () => {
    expect(facts({ bridge: 'viaduct' })).toEqual({ bridge: true });
    expect(facts({ tunnel: 'yes' })).toEqual({ bridge: true });
    expect(facts({ bridge: 'no' })).toEqual({});
  });
});
