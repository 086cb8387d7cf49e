import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import type { Issue } from '../domain/issue.ts';
import type { PlaneSpec } from '../geometry/plane-spec.ts';
import { assemblePark } from './assemble-park.ts';
import { readParkHead } from './read-park-head.ts';

/** What is said of a park at 112.17° E that names this plane. */
const saidOf = (plane: PlaneSpec): readonly string[] => {
  const issues: Issue[] = [];
  assemblePark({ ...buildPark(), plane }, {}, issues);
  return issues.flatMap(({ code, values }) => (code === 'park.plane.far' ? [JSON.stringify(values)] : []));
};

const read = (plane: unknown) => {
  const issues: Issue[] = [];
  const head = readParkHead({ id: 'p', name: '园区', plane }, { file: 'park.json' }, issues);
  return { plane: head.plane, issues };
};

describe('the survey plane a park names', () => {
  it.each([
    { kind: 'cgcs2000-3deg', zone: 37 },
    { kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false },
    { kind: 'cgcs2000-6deg', zone: 19 },
    { kind: 'cgcs2000-6deg', zone: 19, zoneDigits: false },
    { kind: 'local-tm', lon0: -76.6, lat0: 39.3 },
  ])('is taken: $kind $zone $zoneDigits', (plane) => {
    expect(read(plane)).toEqual({ plane, issues: [] });
  });

  it('is not guessed where its zone is left out', () => {
    expect(read({ kind: 'cgcs2000-3deg' })).toMatchObject({
      plane: null,
      issues: [{ code: 'field.missing', field: 'plane.zone' }],
    });
  });

  it.each([
    [{ kind: 'cgcs2000-6deg', zone: 37 }, 'field.tooBig', 'plane.zone', { value: '37', limit: 23 }],
    [{ kind: 'cgcs2000-3deg', zone: 19 }, 'field.tooSmall', 'plane.zone', { value: '19', limit: 25 }],
    [{ kind: 'cgcs2000-3deg', zone: 37.5 }, 'field.type', 'plane.zone', {}],
    [{ kind: 'cgcs2000-3deg', zone: 37, zoneDigits: 'no' }, 'field.type', 'plane.zoneDigits', {}],
    [{ kind: 'xian80', zone: 37 }, 'field.value', 'plane.kind', { allowed: 'cgcs2000-3deg, cgcs2000-6deg, local-tm' }],
  ])('is refused by name: %j', (plane, code, field, values) => {
    const reading = read(plane);
    expect(reading.plane).toBeNull();
    expect(reading.issues).toMatchObject([{ code, field, values }]);
  });
});

describe('a survey plane far from its park', () => {
  it('is said, with what it does to the areas', () => {
    const [said = ''] = saidOf({ kind: 'cgcs2000-3deg', zone: 40 });
    // 7.83° from the meridian: k² − 1 = x²/R² + … with x = 804 km.
    expect(JSON.parse(said)).toEqual({ meridian: 120, lon: 112.1771, stretch: expect.closeTo(0.0159, 3) });
  });

  it('is nothing to say of the park’s own zone, the neighbour’s or the 6° zone', () => {
    for (const zone of [37, 38]) expect(saidOf({ kind: 'cgcs2000-3deg', zone })).toEqual([]);
    expect(saidOf({ kind: 'cgcs2000-6deg', zone: 19 })).toEqual([]);
    expect(saidOf({ kind: 'cgcs2000-6deg', zone: 21 })).toHaveLength(1);
  });
});
