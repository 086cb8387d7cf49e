import type { Crs } from '../../src/geometry/crs/crs.ts';
import { codeOfCrs } from '../../src/geometry/crs/crs-code.ts';
import { crsTransform } from '../../src/geometry/crs/crs-transform.ts';
import { ringAreaM2 } from '../../src/geometry/ring-area.ts';
import type { AreaShape, PlanePosition } from '../../src/geometry/shapes.ts';
import { inspectSources } from '../../src/import/inspect/inspect-files.ts';
import { readSources } from '../../src/import/inspect/read-sources.ts';
import type { RealSource } from './real-sources.ts';

/** What import makes of one file. */
export interface OurAnswer {
  readonly formats: readonly string[];
  readonly encodings: readonly string[];
  readonly systems: readonly string[];
  readonly readable: boolean;
  /** Features in the file; each is taken, waits for a coordinate system, or is rejected with a reason. */
  readonly count: number;
  readonly taken: number;
  readonly waiting: number;
  readonly rejected: number;
  /** Rows of tables, headers included. */
  readonly rows: number;
  /** Planar, in the file's own projection; null where nothing was placed. */
  readonly areaM2: number | null;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

export async function ourAnswer({ files }: RealSource): Promise<OurAnswer> {
  const read = await readSources(files);
  const { sources, issues } = inspectSources(read, {}, null);
  const layers = sources.flatMap((source) => source.layers.map((layer) => ({ layer, source })));
  const waiting = layers
    .filter(({ source }) => !('crs' in source.crs) && source.crs.kind !== 'none')
    .map(({ layer }) => layer.count);
  const taken = layers.map(({ layer }) => new Set(layer.features.map(({ index }) => index)).size);
  const all = [...issues, ...sources.flatMap((source) => source.issues)];
  const codes = (severity: string): string[] => [
    ...new Set(all.filter((issue) => issue.severity === severity).map(({ code }) => code)),
  ];
  const readerRejected = sum(read.sources.map(({ reading }) => reading.rejected.length));
  return {
    formats: sources.map(({ format }) => format),
    encodings: [...new Set(sources.flatMap(({ encoding }) => (encoding ? [encoding.encoding] : [])))],
    systems: [...new Set(sources.map(({ crs }) => ('crs' in crs ? codeOfCrs(crs.crs) : crs.kind)))],
    readable: sources.some(({ readable }) => readable),
    count: sum(layers.map(({ layer }) => layer.count)) + readerRejected,
    taken: sum(taken),
    waiting: sum(waiting),
    rejected: sum(
      sources.map((source) => new Set(source.rejected.map(({ layer, index }) => `${layer} ${index}`)).size),
    ),
    rows: sum(sources.flatMap(({ tables }) => tables.map(({ rows }) => rows.length))),
    areaM2: areaOf(
      layers.flatMap(({ layer, source }) => ('crs' in source.crs ? [{ layer, crs: source.crs.crs }] : [])),
    ),
    errors: codes('error'),
    warnings: codes('warning'),
    notes: codes('note'),
  };
}

type Placed = {
  readonly layer: { readonly features: readonly { readonly shape: { readonly type: string } }[] };
  readonly crs: Crs;
};

/** Back into the file's own numbers, and there by the plain formula. */
function areaOf(layers: readonly Placed[]): number | null {
  const areas = layers.flatMap(({ layer, crs }) => {
    const way = crsTransform(crs);
    if (!way.ok || crs.kind === 'lonLat') return [];
    return layer.features.flatMap(({ shape }) => {
      if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return [];
      const area = shape as AreaShape;
      const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
      return polygons.map((rings) =>
        rings.reduce((left, ring, at) => {
          const open = ring.slice(0, -1).map((position): PlanePosition => {
            const [east, north] = way.fromLonLat(position);
            return [east, north];
          });
          return left + (at === 0 ? 1 : -1) * Math.abs(ringAreaM2(open));
        }, 0),
      );
    });
  });
  return areas.length > 0 ? sum(areas) : null;
}
