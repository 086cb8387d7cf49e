import type { LonLat, Shape } from '../../geometry/shapes.ts';

/** What a part of a drawn shape is; a hole belongs to the outer ring before it. */
export const partKinds = ['point', 'line', 'ring', 'hole'] as const;
export type PartKind = (typeof partKinds)[number];

/** As many positions as a plan the size of a window can show; more would not be seen. */
export const mostPositions = 20_000;

/**
 * A layer as it is drawn before it is taken: thinned, in flat arrays that move between threads without being copied.
 * Nothing is measured from it.
 */
export interface PreviewLayer {
  /** The key by which the mapping knows the layer. */
  readonly layer: string;
  /** Objects drawn and objects there are, left-out ones included. */
  readonly shown: number;
  readonly of: number;
  /** True where outlines lost corners. */
  readonly isThinned: boolean;
  /** Longitude and latitude one after the other. */
  readonly positions: Float64Array;
  /** Where each part begins, in positions; one more at the end. */
  readonly starts: Uint32Array;
  /** Index into `partKinds`. */
  readonly kinds: Uint8Array;
  /** Which object each part belongs to: its place among all that were given. */
  readonly objects: Uint32Array;
}

interface Part {
  readonly kind: PartKind;
  readonly positions: readonly LonLat[];
}

function partsOf(shape: Shape): readonly Part[] {
  const rings = (polygon: readonly (readonly LonLat[])[]): readonly Part[] =>
    polygon.map((positions, index) => ({ kind: index === 0 ? 'ring' : 'hole', positions }));
  switch (shape.type) {
    case 'Point':
      return [{ kind: 'point', positions: [shape.coordinates] }];
    case 'LineString':
      return [{ kind: 'line', positions: shape.coordinates }];
    case 'MultiLineString':
      return shape.coordinates.map((positions) => ({ kind: 'line', positions }));
    case 'Polygon':
      return rings(shape.coordinates);
    case 'MultiPolygon':
      return shape.coordinates.flatMap(rings);
  }
}

/** Every n-th position, the first and the last among them; a ring keeps at least a triangle. */
function everyNth(positions: readonly LonLat[], step: number, least: number): readonly LonLat[] {
  if (step <= 1 || positions.length <= least) return positions;
  const count = Math.max(least, Math.ceil(positions.length / step));
  return Array.from({ length: count }, (_, at) => {
    const from = Math.round((at * (positions.length - 1)) / (count - 1));
    return positions[from] as LonLat;
  });
}

const leastOf = { point: 1, line: 2, ring: 4, hole: 4 } as const satisfies Record<PartKind, number>;

/** At most `most` positions of the shapes: first corners go, and where that does not do, objects at even distances. */
export function previewLayer(layer: string, shapes: readonly Shape[], most = mostPositions): PreviewLayer {
  let total = 0;
  let least = 0;
  for (const shape of shapes) {
    for (const { kind, positions } of partsOf(shape)) {
      total += positions.length;
      least += Math.min(positions.length, leastOf[kind]);
    }
  }
  const every = Math.max(1, Math.ceil(least / most));
  const left = Math.ceil(total / every);
  const step = left > most ? Math.ceil(left / Math.max(1, most - least / every)) : 1;
  const parts: Part[] = [];
  const objects: number[] = [];
  let count = 0;
  let shown = 0;
  for (let index = 0; index < shapes.length; index += every) {
    const shape = shapes[index];
    if (!shape) continue;
    const own = partsOf(shape).map(({ kind, positions }) => ({
      kind,
      positions: everyNth(positions, step, leastOf[kind]),
    }));
    const size = own.reduce((sum, { positions }) => sum + positions.length, 0);
    // One outline of a million corners must not be lost whole; it is the first that breaks the bound.
    if (count > 0 && count + size > most) continue;
    shown += 1;
    count += size;
    for (const part of own) {
      parts.push(part);
      objects.push(index);
    }
  }
  return {
    layer,
    shown,
    of: shapes.length,
    isThinned: step > 1,
    ...flat(parts, count),
    objects: Uint32Array.from(objects),
  };
}

function flat(parts: readonly Part[], count: number): Pick<PreviewLayer, 'positions' | 'starts' | 'kinds'> {
  const positions = new Float64Array(2 * count);
  const starts = new Uint32Array(parts.length + 1);
  let at = 0;
  parts.forEach((part, index) => {
    starts[index] = at;
    for (const [lon, lat] of part.positions) {
      positions[2 * at] = lon;
      positions[2 * at + 1] = lat;
      at += 1;
    }
  });
  starts[parts.length] = at;
  return { positions, starts, kinds: Uint8Array.from(parts, ({ kind }) => partKinds.indexOf(kind)) };
}
