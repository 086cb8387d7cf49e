import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, hallOnGround, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildParkFolder } from '../../test/builders/park-folder-builder.ts';
import type { Park } from '../domain/park.ts';
import { readParkFolder } from './read-park-folder.ts';

interface Collection {
  features: { id?: unknown; properties: Record<string, unknown> | null; geometry: { coordinates: never } }[];
}

/** Opens the test park with one file changed. */
function openWith(file: string, change: (text: string) => string, park: Park = buildPark()) {
  const files = buildParkFolder(park);
  files.set(file, change(files.get(file) ?? ''));
  return readParkFolder(files);
}

const openWithFeature = (layer: string, index: number, change: (feature: Collection['features'][number]) => void) =>
  openWith(`${layer}.geojson`, (text) => {
    const collection = JSON.parse(text) as Collection;
    change(collection.features[index]!);
    return JSON.stringify(collection, null, 1);
  });

const told = ({ issues }: { issues: readonly { code: string }[] }): string[] => issues.map(({ code }) => code);

describe('a park folder', () => {
  it('opens to the park that was written, without a word', () => {
    const park = buildParkWith(pumpOnEast60, hallOnGround);
    const reading = readParkFolder(buildParkFolder(park));
    expect(reading.issues).toEqual([]);
    expect(reading.park).toEqual(park);
  });

  it('keeps properties it has no word for', () => {
    const { park, issues } = openWithFeature('parcels', 0, ({ properties }) => {
      properties!.档案号 = 'A-17';
    });
    expect(issues).toEqual([]);
    expect(park?.parcels[0]?.extra).toEqual({ 档案号: 'A-17' });
  });

  it('names file, feature and field of an unknown status, and opens the rest', () => {
    const { park, issues } = openWithFeature('parcels', 1, ({ properties }) => {
      properties!.status = 'sold';
    });
    expect(issues).toEqual([
      {
        code: 'field.value',
        severity: 'error',
        file: 'parcels.geojson',
        layer: 'parcels',
        feature: 'half-inside',
        field: 'status',
        values: { value: '“sold”', allowed: 'developed, leveled, planned' },
      },
    ]);
    expect(park?.parcels).toHaveLength(6);
    expect(park?.facilities).toHaveLength(2);
  });

  it('takes a wrong optional value as unknown and keeps what was written', () => {
    const { park, issues } = openWithFeature('parcels', 0, ({ properties }) => {
      properties!.readiness = [{ step: 'leveled' }, { step: 'sold' }];
    });
    expect(issues).toMatchObject([{ code: 'field.value', feature: 'east-60', field: 'readiness[1].step' }]);
    expect(park?.parcels[0]?.readiness).toBeUndefined();
    expect(park?.parcels[0]?.extra).toHaveProperty('readiness');
  });

  it('leaves a broken layer out and opens the others', () => {
    const reading = openWith('roads.geojson', (text) => text.slice(0, -20));
    expect(reading.issues).toMatchObject([{ code: 'json.syntax', file: 'roads.geojson', layer: 'roads' }]);
    expect(reading.park?.roads).toEqual([]);
    expect(reading.park?.parcels).toHaveLength(7);
  });

  it('says where NaN stands instead of losing the file', () => {
    const reading = openWith('parcels.geojson', (text) => text.replace('"heightMaxM": 30', '"heightMaxM": NaN'));
    expect(told(reading)).toEqual(['json.notANumber', 'field.type']);
    expect(reading.issues[1]).toMatchObject({ feature: 'east-60', field: 'heightMaxM', values: { value: '“NaN”' } });
    expect(reading.park?.parcels).toHaveLength(7);
  });

  it('says which file is missing', () => {
    const files = buildParkFolder(buildPark());
    files.delete('zones.geojson');
    const reading = readParkFolder(files);
    expect(reading.issues).toMatchObject([{ code: 'file.missing', file: 'zones.geojson', layer: 'zones' }]);
    expect(reading.park?.zones).toEqual([]);
  });

  it('opens with neutral rules where the rule pack is broken', () => {
    const reading = openWith('../rules/test.json', () => '{"id": "x"}');
    expect(told(reading)).toContain('park.rules.missing');
    expect(reading.park?.rules.id).toBe('mutu-default');
  });

  it.each(['', 'null', '[]', '"park"', '{"format":"other"}', '{"format":"mutu-park","version":9}', '{'])(
    'refuses %j as park.json with a reason',
    (text) => {
      const reading = openWith('park.json', () => text);
      expect(reading.park).toBeNull();
      expect(reading.issues).toMatchObject([{ file: 'park.json', severity: 'error' }]);
    },
  );

  it('finds ids used twice, keeping the first', () => {
    const reading = openWithFeature('parcels', 1, (feature) => {
      feature.id = 'east-60';
    });
    expect(reading.issues).toMatchObject([{ code: 'id.duplicate', feature: 'east-60', field: 'id' }]);
    expect(reading.park?.parcels[0]?.name).toBe('东一号');
  });

  it('follows references', () => {
    const reading = openWithFeature('buildings', 0, ({ properties }) => {
      properties!.parcelId = 'nowhere';
    });
    expect(reading.issues).toMatchObject([{ code: 'reference.parcel', feature: 'shed-1', field: 'parcelId' }]);
    expect(reading.park?.buildings[0]).not.toHaveProperty('parcelId');

    const orphans = openWith('units.csv', (text) => text.replace('一号二层,shed-1', '一号二层,shed-9'));
    expect(orphans.issues).toMatchObject([{ code: 'reference.building', feature: 'shed-1-upper', file: 'units.csv' }]);
    expect(orphans.park?.units).toHaveLength(1);
  });

  it('leaves out placements that overlap, stick out or stand twice', () => {
    const other = { ...pumpOnEast60, id: 'placement-steel', projectId: 'steel-unknown' };
    expect(told(readParkFolder(buildParkFolder(buildParkWith(pumpOnEast60, other))))).toEqual(['placement.overlap']);

    const site = {
      kind: 'parcel',
      parcelId: 'east-60',
      footprint: rectangleAt(150, 0, 100, 100),
      areaM2: 1e4,
    } as const;
    const outside = buildParkWith({ ...pumpOnEast60, site });
    const reading = readParkFolder(buildParkFolder(outside));
    expect(reading.issues).toMatchObject([{ code: 'placement.outside', feature: 'base' }]);
    expect(reading.issues[0]?.values?.outside).toBeCloseTo(5000, 0);
    expect(reading.park?.scenarios[0]?.placements).toEqual([]);

    const twice = buildParkWith(pumpOnEast60, { ...pumpOnEast60, id: 'again' });
    expect(told(readParkFolder(buildParkFolder(twice)))).toEqual(['placement.twice']);
    const ghost = buildParkWith({ ...pumpOnEast60, projectId: 'ghost' });
    expect(told(readParkFolder(buildParkFolder(ghost)))).toEqual(['reference.project']);
    const hall = buildParkWith({ ...hallOnGround, site: { kind: 'unit', unitId: 'shed-1-ground', floorM2: 2500 } });
    expect(told(readParkFolder(buildParkFolder(hall)))).toEqual(['placement.overbooked']);
  });

  it('corrects a footprint area that was written wrong', () => {
    const site = { ...pumpOnEast60.site, areaM2: 30_000 } as typeof pumpOnEast60.site;
    const reading = readParkFolder(buildParkFolder(buildParkWith({ ...pumpOnEast60, site })));
    expect(told(reading)).toEqual(['placement.area']);
    expect(reading.park?.scenarios[0]?.placements[0]?.site).toHaveProperty('areaM2', expect.closeTo(40_000, 1));
  });

  it('warns of what lies far from the park', () => {
    const reading = openWithFeature('facilities', 1, ({ geometry }) => {
      geometry.coordinates = [113, 33] as never;
    });
    expect(reading.issues).toMatchObject([{ code: 'geometry.far', severity: 'warning', feature: 'interchange-1' }]);
    expect(reading.park?.facilities).toHaveLength(2);
  });

  it('opens as a dropped folder and as files picked one by one', () => {
    const park = buildPark();
    const files = [...buildParkFolder(park)];
    const dropped = files.map(
      ([path, text]) => [path.replace('../', '').replace(/^(?!rules)/, 'demo/'), text] as const,
    );
    expect(readParkFolder(new Map(dropped))).toEqual({ park, issues: [] });
    const picked = files.map(([path, text]) => [path.replace('../rules/', ''), text] as const);
    expect(readParkFolder(new Map(picked))).toEqual({ park, issues: [] });
  });
});
