import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import type { RawFeature } from '../import-format.ts';
import { kmlFormat } from './kml-format.ts';

const root = sharedFile('data/real/kml') ?? '';

async function read(path: string) {
  const [source] = kmlFormat.recognise([{ name: path, bytes: readFileSync(join(root, path)) }]);
  return kmlFormat.read(source!, {});
}

interface GdalLayer {
  readonly name: string;
  readonly features: number;
  readonly geometry: Readonly<Record<string, number>>;
  readonly bbox?: readonly number[];
}
type Answers = {
  readonly files: Readonly<Record<string, { readonly opens: boolean; readonly layers?: readonly GdalLayer[] }>>;
};

/** Where we read another thing than GDAL 3.6.2, and why. */
const meant: Readonly<Record<string, string>> = {
  'gdal/samples.kml': 'GDAL makes features of overlays; they are pictures, and are said not to be taken.',
  'togeojson/addresses.kml': 'Tracks without or with one position are lines to GDAL; to us no shape and a point.',
  'togeojson/selfclosing.kml': 'A line without positions is an empty line to GDAL and no shape to us.',
  'gdal/geometries.kml':
    'Shapes without positions are empty shapes to GDAL and none to us; a collection of one is that one.',
};

const geometryOf = ({ geometry }: RawFeature) =>
  geometry as { type: string; coordinates?: unknown; geometries?: unknown } | null;
const flat = (value: unknown): number[][] =>
  Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(flat)) : [];

/** Positions of a geometry or of the parts of a collection. */
const positionsOf = (
  geometry: {
    readonly coordinates?: unknown;
    readonly geometries?: readonly { readonly coordinates: unknown }[];
  } | null,
): number[][] =>
  (geometry?.geometries?.map(({ coordinates }) => coordinates) ?? [geometry?.coordinates])
    .flatMap(flat)
    .filter((position) => position.every((value) => typeof value === 'number'));

function compare(
  layers: readonly { readonly features: readonly RawFeature[] }[],
  expected: readonly GdalLayer[],
): void {
  // GDAL lists folders without placemarks too, and names layers in its own way.
  const filled = expected.filter(({ features }) => features > 0);
  expect(layers.map(({ features }) => features.length)).toEqual(filled.map(({ features }) => features));
  filled.forEach(({ geometry, bbox }, at) => {
    const own = layers[at]?.features ?? [];
    const kinds: Record<string, number> = {};
    for (const each of own) {
      const kind = geometryOf(each)?.type.toUpperCase() ?? 'none';
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    expect(kinds).toEqual(geometry);
    const positions = own.flatMap((each) => flat(geometryOf(each)?.coordinates));
    bbox?.forEach((value, index) => {
      const along = positions.map((position) => position[index % 2] ?? Number.NaN);
      expect(Math.abs((index < 2 ? Math.min(...along) : Math.max(...along)) - value)).toBeLessThan(1e-6);
    });
  });
}

describeShared('KML of other projects', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'expected_gdal.json'), 'utf8')) as Answers;

  for (const [path, { opens, layers: expected = [] }] of Object.entries(files)) {
    if (!opens) {
      it(`${path} is refused with a reason, as GDAL refuses it`, async () => {
        const { readable, issues } = await read(path);
        expect([readable, issues[0]?.severity]).toEqual([false, 'error']);
      });
      continue;
    }
    const reason = meant[path];
    it(
      reason === undefined ? `${path} has the layers that GDAL reads` : `${path}: another answer is meant`,
      async () => {
        const { layers, rejected, readable } = await read(path);
        expect([readable, rejected]).toEqual([true, []]);
        const comparing = () => compare(layers, expected);
        if (reason === undefined) comparing();
        // A difference that is no more is to be taken from the list.
        else expect(comparing).toThrow();
      },
    );
  }

  const togeojson =
    'addresses cdata extended_data gxmultitrack gxtrack inline_style literal_color multigeometry point polygon selfclosing style_url'.split(
      ' ',
    );

  it.each(togeojson)('%s has the shapes that its own project expects', async (name) => {
    const { layers } = await read(`togeojson/${name}.kml`);
    const { features } = JSON.parse(readFileSync(join(root, `togeojson/${name}.kml.geojson`), 'utf8')) as {
      features: {
        geometry: { type: string; coordinates?: unknown; geometries?: { coordinates: unknown }[] } | null;
        properties: Record<string, unknown>;
      }[];
    };
    const own = layers.flatMap((layer) => layer.features);
    // In its day the project wrote empty coordinates as null; they are no shape.
    const drawn = own.filter((each) => each.geometry !== null);
    const theirs = features.filter(({ geometry }) => positionsOf(geometry).length > 0);
    expect(drawn.length).toBe(theirs.length);
    theirs.forEach(({ geometry, properties }, at) => {
      expect(flat(geometryOf(drawn[at]!)?.coordinates)).toEqual(positionsOf(geometry));
      const shown = drawn[at]!.properties.name;
      expect(String(shown ?? '').trim()).toBe(String(properties.name ?? '').trim());
    });
  });
});
