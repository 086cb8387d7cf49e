import type { KeyedShape } from '../../src/geometry/edit/shape-edit.ts';
import { planarAreaM2 } from '../../src/geometry/planar-area.ts';
import type { AreaShape, LonLat, PlanePosition } from '../../src/geometry/shapes.ts';
import { surveyPlane } from '../../src/geometry/survey-plane.ts';
import { checkTopology } from '../../src/geometry/topology/check-topology.ts';
import { flatOfPlane } from '../../src/geometry/topology/flat-of-plane.ts';
import { localOrigin } from './local-frame.ts';

/** The plane of the test land. */
export const gridPlane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

/** A place of the test land, metres from its corner, as the park keeps it (nine decimals). */
export const gridAt = (east: number, north: number): LonLat => {
  const [lon, lat] = gridPlane.toLonLat([localOrigin.east + east, localOrigin.north + north]);
  return [Math.round(lon * 1e9) / 1e9, Math.round(lat * 1e9) / 1e9];
};

/** An outline through places of the test land, anticlockwise; closed here. */
export const gridArea = (...corners: readonly (readonly [east: number, north: number])[]): AreaShape => {
  const ring = corners.map(([east, north]) => gridAt(east, north));
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as LonLat]] };
};

/** Square parcels `column/row` of 100 m side by side, sharing corners and edges. */
export const parcelGrid = (columns: number, rows: number): readonly KeyedShape<AreaShape>[] =>
  Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const [west, south] = [100 * column, 100 * row];
    return {
      key: `${column}/${row}`,
      shape: gridArea([west, south], [west + 100, south], [west + 100, south + 100], [west, south + 100]),
    };
  });

export const areaM2 = (shape: AreaShape): number => planarAreaM2(gridPlane.areaToPlane(shape));

/** The shapes with the changes put in, as areas. */
export const afterChanges = (
  shapes: readonly KeyedShape[],
  changes: readonly KeyedShape[],
): readonly KeyedShape<AreaShape>[] => {
  const changed = new Map(changes.map((change) => [change.key, change.shape]));
  return shapes.map(({ key, shape }) => ({ key, shape: (changed.get(key) ?? shape) as AreaShape }));
};

/** Faults of a layer (outlines, overlaps, gaps up to 2 m; T-junctions only where asked), as short words. */
export function faultsOf(shapes: readonly KeyedShape[], withTJunctions = true): readonly string[] {
  const areas = shapes.map(({ shape }) =>
    gridPlane.areaToPlane(shape as AreaShape).map(({ outer, holes }) => ({
      outer: outer.map(fromCorner),
      holes: holes.map((hole) => hole.map(fromCorner)),
    })),
  );
  return checkTopology(flatOfPlane(areas), { toleranceM: 0.001, gapWidthM: 2 })
    .filter(({ kind }) => withTJunctions || kind !== 'tJunction')
    .map(({ kind, areas: among }) => `${kind} ${among.map((i) => shapes[i]?.key).join(' ')}`);
}

const fromCorner = ([east, north]: PlanePosition): PlanePosition => [
  east - localOrigin.east,
  north - localOrigin.north,
];
