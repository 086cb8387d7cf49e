import { describe, expect, it } from 'vitest';
import { buildParkWith, hallOnGround, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { readProjectFile } from './read-project-file.ts';

const park = buildParkWith(pumpOnEast60, hallOnGround);
const file = (change: object = {}): string =>
  JSON.stringify({ format: 'mutu-project', version: 1, savedAt: '2022-06-30T08:00:00Z', park, ...change });

describe('a project file', () => {
  it('opens to the park that was saved', () => {
    expect(readProjectFile(file())).toEqual({ park, issues: [] });
  });

  it.each([
    ['', 'json.syntax'],
    ['PK\u0003\u0004 not json', 'json.syntax'],
    ['[]', 'project.format'],
    ['null', 'project.format'],
    ['{"format":"mutu-park","version":1}', 'project.looksLikeFolder'],
    [file({ format: 'other' }), 'project.format'],
    [file({ version: 2 }), 'project.version.newer'],
    [file({ version: 'one' }), 'project.version.unknown'],
    [file({ park: 7 }), 'record.notObject'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'json.tooDeep'],
  ])('is refused with a reason: %.40s', (text, code) => {
    const reading = readProjectFile(text, 'a.mutu.json');
    expect(reading.park).toBeNull();
    expect(reading.issues).toMatchObject([{ code, file: 'a.mutu.json', severity: 'error' }]);
  });

  it('loses a dangerous key and says so', () => {
    const text = file().replace('"name":"东一号"', '"name":"东一号","__proto__":{"status":"leveled","bad":1}');
    const reading = readProjectFile(text);
    expect(reading.issues).toMatchObject([{ code: 'json.dangerousKey', severity: 'warning' }]);
    expect(reading.park).toEqual(park);
    expect(({} as { bad?: number }).bad).toBeUndefined();
  });

  it('names the shape that is broken and opens the rest', () => {
    const parcels = park.parcels.map((parcel, at) =>
      at === 0 ? { ...parcel, shape: { type: 'Polygon', coordinates: [[[1, 2]]] } } : parcel,
    );
    const reading = readProjectFile(file({ park: { ...park, parcels } }), 'a.mutu.json');
    expect(reading.issues).toMatchObject([
      { code: 'geometry.ring.tooFew', feature: 'east-60', field: 'shape.coordinates[0]' },
      // What stood on the parcel cannot stand any more.
      { code: 'placement.noParcel', layer: 'scenarios' },
    ]);
    expect(reading.park?.parcels).toHaveLength(6);
  });

  it('opens with what is there when lists are missing', () => {
    const { parcels: _, ...rest } = park;
    const reading = readProjectFile(file({ park: { ...rest, scenarios: 'none', rules: undefined } }));
    expect(reading.park?.parcels).toEqual([]);
    expect(reading.park?.scenarios).toHaveLength(1);
    expect(reading.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['field.missing', 'record.notList', 'park.rules.missing', 'park.scenario.made']),
    );
  });
});
