import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspectedLayers } from '../src/export/layers/inspected-layers.ts';
import type { OutLayer } from '../src/export/layers/layer-format.ts';
import { layerFormats } from '../src/export/layers/layer-formats.ts';
import { type Crs, cgcs2000 } from '../src/geometry/crs/crs.ts';
import { codeOfCrs } from '../src/geometry/crs/crs-code.ts';
import { planeOfEpsg } from '../src/geometry/plane-code.ts';
import { planeSpecFor } from '../src/geometry/plane-spec-for.ts';
import type { LonLat, Shape } from '../src/geometry/shapes.ts';
import { surveyPlane } from '../src/geometry/survey-plane.ts';
import type { FormatId } from '../src/import/formats/import-format.ts';
import { inspectFiles } from '../src/import/inspect/inspect-files.ts';
import { describeShared, sharedFile } from './shared-data.ts';

/** Drawings of planners: zones with holes and many parts, parcels, roads, points. */
const drawings = [
  'parcels/cn_zhaoqing_plots_lonlat.geojson',
  'parcels/tw_hsinchu_science_park_J0302_wgs84.geojson',
  'parcels/fr_luxiol_ZI_parcels_wgs84.geojson',
  'osm/baltimore_roads.geojson',
  'osm/bayreuth_north_motorway_junctions.geojson',
  'projects/us_madison_business_parks.geojson',
] as const;

/** 0.1 mm and not a digit more. */
const tenthOfMm = 1e-4;

const open = async (name: string, bytes: Uint8Array, crs?: Crs) => {
  const probe = await inspectFiles([{ name, bytes }]);
  const known = probe.sources.every((source) => source.crs.kind === 'stated');
  if (known || !crs) return probe;
  const choices = Object.fromEntries(probe.sources.map((source) => [source.name, { crs }]));
  return inspectFiles([{ name, bytes }], { choices });
};

const layersOf = async (path: string): Promise<readonly OutLayer[]> => {
  const inspection = await open(path, readFileSync(sharedFile(`data/real/${path}`) ?? ''));
  return inspection.sources.flatMap((source) => inspectedLayers(source, inspection.mapping));
};

/** Every corner, rings from wherever they begin: writers may turn them. */
function corners(shape: Shape): readonly LonLat[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'LineString':
      return shape.coordinates;
    case 'MultiLineString':
      return shape.coordinates.flat();
    case 'Polygon':
      return shape.coordinates.flatMap((ring) => ring.slice(1));
    case 'MultiPolygon':
      return shape.coordinates.flat().flatMap((ring) => ring.slice(1));
  }
}

/** Largest distance from a corner to the nearest one of the other shape, metres of a plane of their place. */
function apart(one: Shape, other: Shape): number {
  const [here, there] = [corners(one), corners(other)];
  if (here.length !== there.length) return Number.POSITIVE_INFINITY;
  const plane = surveyPlane(planeSpecFor(here[0] ?? [0, 0]));
  const targets = there.map((at) => plane.toPlane(at));
  return Math.max(
    0,
    ...here.map((at) => {
      const [east, north] = plane.toPlane(at);
      return Math.min(...targets.map(([e, n]) => Math.hypot(e - east, n - north)));
    }),
  );
}

/** What has no value has none in any form: null, an empty text, a field that is not there. */
const stated = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
/** A form without types gives a number or a list back as its text. */
const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** How true each format is to attributes. */
const attributesOf: Readonly<Partial<Record<FormatId, (properties: Readonly<Record<string, unknown>>) => unknown>>> = {
  geojson: stated,
  geojsonSeq: stated,
  // Names are cut to ten bytes and fields stand in the order of their first use; a text longer than a field holds is cut, and told;
  // blanks at its end are the form's own filling.
  shapefile: (properties) =>
    Object.values(stated(properties))
      .map((value) => asText(value).slice(0, 60).trimEnd())
      .sort(),
  // The placemark's own name comes beside what was there.
  kml: ({ name: _, ...properties }) =>
    Object.fromEntries(Object.entries(stated(properties)).map(([field, value]) => [field, asText(value)])),
};

const planes = [4526, 4547, 4497].map((code): Crs => {
  const plane = planeOfEpsg(code);
  if (!plane) throw new Error(`EPSG:${code}`);
  return { kind: 'plane', plane };
});
const drawn: readonly FormatId[] = ['geojson', 'geojsonSeq', 'shapefile', 'kml'];

describeShared('what came in goes out and comes in again', () => {
  const ways = drawn.flatMap((id) => drawings.map((path) => [id, path] as const));

  it.each(ways)('as %s: %s', async (id, path) => {
    await expectSame(id, path, cgcs2000);
  });

  it.each((['geojson', 'shapefile'] as const).flatMap((id) => planes.map((crs) => [id, codeOfCrs(crs), crs] as const)))(
    'as %s in %s',
    async (id, _, crs) => {
      await expectSame(id, 'parcels/cn_zhaoqing_plots_lonlat.geojson', crs);
    },
  );
});

async function expectSame(id: FormatId, path: string, crs: Crs): Promise<void> {
  const format = layerFormats.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const layers = await layersOf(path);
  const { bytes } = await format.write(layers, { crs, encoding: 'utf-8' });
  const back = await open(`back.${format.extension}`, bytes, crs);
  const found = back.sources
    .flatMap((source) => inspectedLayers(source, back.mapping))
    .flatMap(({ features }) => features);
  const wanted = layers.flatMap(({ features }) => features);
  expect(back.sources.flatMap(({ rejected }) => rejected).map(({ issue }) => issue.code)).toEqual([]);
  expect(found.length).toBe(wanted.length);
  const attributes = attributesOf[id] ?? stated;
  wanted.forEach(({ shape, properties }, at) => {
    const other = found[at];
    expect(other ? apart(shape, other.shape) : null).toBeLessThan(tenthOfMm);
    expect(attributes(other?.properties ?? {})).toEqual(attributes(JSON.parse(JSON.stringify(properties))));
  });
}
