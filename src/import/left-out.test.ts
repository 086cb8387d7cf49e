import { describe, expect, it } from 'vitest';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildParkFolder } from '../../test/builders/park-folder-builder.ts';
import { openPlainFiles } from '../../test/open-plain-files.ts';
import type { Issue } from '../domain/issue.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { readParkFolder } from './read-park-folder.ts';
import { readProjectFile } from './read-project-file.ts';

type Corners = readonly (readonly [number, number])[];
const ringOf = (corners: Corners): LonLat[] => corners.map(([east, north]) => positionAt(east, north));
const closed = (corners: Corners): LonLat[] => ringOf([...corners, ...corners.slice(0, 1)]);
/** Crosses itself in (50, 50). */
const bowTie = closed([
  [0, 0],
  [100, 0],
  [0, 100],
  [100, 100],
]);
const square = (east: number): LonLat[] =>
  closed([
    [east, 0],
    [east + 100, 0],
    [east + 100, 100],
    [east, 100],
  ]);

/** The test park with the outline of one record replaced in its file. */
function openFolderWith(layer: string, id: string, ring: unknown, change: (record: object) => object = (same) => same) {
  const files = buildParkFolder(buildPark());
  const collection = JSON.parse(files.get(`${layer}.geojson`) ?? '');
  collection.features = collection.features.map((feature: { id: string; properties: object }) =>
    feature.id === id
      ? {
          ...feature,
          properties: change(feature.properties),
          geometry: { type: 'Polygon', coordinates: [ring] },
        }
      : feature,
  );
  files.set(`${layer}.geojson`, JSON.stringify(collection));
  return readParkFolder(files);
}
const ringIssue = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code.startsWith('geometry.ring.'));
const distance = (a: LonLat, b: LonLat): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('an outline that cannot be used', () => {
  it('keeps its record out of the park, and brings it with the issue, which lies where the outline crosses', () => {
    const { park, issues } = openFolderWith('parcels', 'east-60', bowTie);
    expect(park?.parcels.map(({ id }) => id)).not.toContain('east-60');
    const issue = ringIssue(issues);
    expect(issue).toMatchObject({
      code: 'geometry.ring.selfCrossing',
      layer: 'parcels',
      feature: 'east-60',
      leftOut: {
        layer: 'parcels',
        record: { id: 'east-60', name: '东一号', status: 'leveled', statedMu: 60, shape: { coordinates: [bowTie] } },
      },
    });
    expect(distance(issue?.place ?? [0, 0], positionAt(50, 50))).toBeLessThan(1e-8);
  });

  it('brings buildings and zones too, but no scenery, which no repair knows', () => {
    expect(ringIssue(openFolderWith('buildings', 'shed-1', bowTie).issues)?.leftOut).toMatchObject({
      layer: 'buildings',
      record: { id: 'shed-1', kind: 'standardFactory' },
    });
    const files = buildParkFolder(buildPark());
    const drawn = (id: string, properties: object) => ({
      type: 'Feature',
      id,
      properties,
      geometry: { type: 'Polygon', coordinates: [bowTie] },
    });
    const layerOf = (feature: object) => JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    files.set('zones.geojson', layerOf(drawn('z', { name: '红线', kind: 'redLine', effect: 'forbid' })));
    files.set('backdrop.geojson', layerOf(drawn('b', { kind: 'river' })));
    const told = readParkFolder(files).issues.filter(({ code }) => code === 'geometry.ring.selfCrossing');
    expect(told.map(({ layer, leftOut }) => [layer, leftOut?.record.id])).toEqual([
      ['zones', 'z'],
      ['backdrop', undefined],
    ]);
  });

  it.each([
    ['geometry.ring.open', square(0).slice(0, 4), positionAt(0, 100), 5],
    [
      'geometry.ring.zeroArea',
      [...ringOf([[0, 0]]), ...ringOf([[100, 0]]), ...ringOf([[0, 0]]), ...ringOf([[0, 0]])],
      positionAt(0, 0),
      4,
    ],
    ['geometry.ring.tooFew', [...ringOf([[0, 0]]), ...ringOf([[100, 0]]), ...ringOf([[0, 0]])], positionAt(0, 0), 3],
  ])('brings its record for %s, with the ring closed', (code, ring, place, positions) => {
    const issue = ringIssue(openFolderWith('parcels', 'east-60', ring).issues);
    expect(issue?.code).toBe(code);
    expect(issue?.place).toEqual(place);
    expect(issue?.leftOut?.record.shape.coordinates[0]).toHaveLength(positions);
  });

  it('brings no record where the rest of it cannot stand either, and says that too', () => {
    const { issues } = openFolderWith('parcels', 'east-60', bowTie, (record) => ({ ...record, status: 'sold' }));
    expect(ringIssue(issues)).not.toHaveProperty('leftOut');
    expect(issues.map(({ code }) => code)).toContain('field.value');
    const broken = openFolderWith('parcels', 'east-60', [...bowTie.slice(0, 4), [112, 'x'], ...bowTie.slice(4)]);
    expect(broken.issues.some(({ leftOut }) => leftOut)).toBe(false);
  });

  it('brings no record with the id of one that the park holds', () => {
    const files = buildParkFolder(buildPark());
    const collection = JSON.parse(files.get('parcels.geojson') ?? '');
    const [first] = collection.features;
    collection.features.unshift({ ...first, geometry: { type: 'Polygon', coordinates: [bowTie] } });
    files.set('parcels.geojson', JSON.stringify(collection));
    const { park, issues } = readParkFolder(files);
    expect(park?.parcels).toHaveLength(7);
    expect(issues.map(({ code }) => code)).toEqual(['geometry.ring.selfCrossing', 'id.duplicate']);
    expect(ringIssue(issues)).not.toHaveProperty('leftOut');
  });

  it('does so in a project file', () => {
    const park = buildPark();
    const parcels = park.parcels.map((parcel) =>
      parcel.id === 'east-60' ? { ...parcel, shape: { type: 'Polygon', coordinates: [bowTie] } } : parcel,
    );
    const source = JSON.stringify({ format: 'mutu-project', version: 1, park: { ...park, parcels } });
    const issue = ringIssue(readProjectFile(source).issues);
    expect(issue?.leftOut?.record.id).toBe('east-60');
    expect(distance(issue?.place ?? [0, 0], positionAt(50, 50))).toBeLessThan(1e-8);
  });
});

describe('a plain layer', () => {
  const fileOf = (...rings: readonly (readonly [string, readonly LonLat[]])[]) => ({
    name: 'parcels.geojson',
    text: JSON.stringify({
      type: 'FeatureCollection',
      features: rings.map(([id, ring]) => ({
        type: 'Feature',
        properties: { id, name: `地块${id}`, 面积: '15亩' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  });
  const open = (file: { name: string; text: string }) => openPlainFiles([file]);

  it('gives the record that the mapping makes of what it leaves out', async () => {
    const { park, issues } = await open(fileOf(['1', bowTie], ['2', square(300)]));
    expect(park?.parcels.map(({ id }) => id)).toEqual(['2']);
    const told = issues.filter(({ code }) => code === 'geometry.ring.selfCrossing');
    expect(told).toHaveLength(1);
    expect(told[0]?.leftOut).toMatchObject({
      layer: 'parcels',
      record: { id: '1', name: '地块1', status: 'planned', extra: { 面积: '15亩' } },
    });
  });

  it('leaves an id to the record that the park holds', async () => {
    const { park, issues } = await open(fileOf(['1', bowTie], ['1', square(300)]));
    expect(park?.parcels.map(({ id }) => id)).toEqual(['1']);
    expect(ringIssue(issues)?.leftOut?.record.id).toBe('parcels-1');
  });

  it('opens as a park without parcels where all of them are left out', async () => {
    const { park, issues } = await open(fileOf(['1', bowTie]));
    expect(park?.parcels).toEqual([]);
    expect(distance(park?.centre ?? [0, 0], positionAt(50, 50))).toBeLessThan(1e-5);
    expect(ringIssue(issues)?.leftOut?.record.id).toBe('1');
  });
});
