import type { Issue } from '../../domain/issue.ts';
import { type Crs, isInDegrees } from '../../geometry/crs/crs.ts';
import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import { type CrsTransform, crsTransform } from '../../geometry/crs/crs-transform.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { issueOf } from '../../import/issue-codes.ts';

type Position = readonly [number, number];
type Line = readonly Position[];

/** A shape in the system it goes out in: easting or longitude first. */
export type OutGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly Line[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Line[])[] };

/** A tenth of a millimetre and below: ten decimals of a degree, five of a metre. */
const rounding = (crs: Crs): number => (isInDegrees(crs) ? 1e10 : 1e5);

const ways = new Map<string, CrsTransform>();

/** The way into a system, opened once; longitude and latitude stay where proj4 cannot open it, and that is said. */
function wayInto(crs: Crs, issues: Issue[]): CrsTransform | null {
  const code = codeOfCrs(crs);
  const known = ways.get(code);
  if (known && crs.kind !== 'proj') return known;
  const opened = crsTransform(crs);
  if (opened.ok) {
    ways.set(code, opened);
    return opened;
  }
  if (!issues.some((issue) => issue.code === 'crs.unusable')) issues.push(issueOf('crs.unusable', {}, { name: code }));
  return null;
}

/** A shape of ours in the system asked for; positions as they are where it is longitude and latitude. */
export function outGeometry(shape: Shape, crs: Crs, issues: Issue[]): OutGeometry {
  const way = crs.kind === 'lonLat' ? null : wayInto(crs, issues);
  const digits = rounding(crs);
  const move = (position: LonLat): Position => {
    if (way === null) return [position[0], position[1]];
    const [first, second] = way.fromLonLat(position);
    return [Math.round(first * digits) / digits, Math.round(second * digits) / digits];
  };
  const line = (positions: readonly LonLat[]): Line => positions.map(move);
  switch (shape.type) {
    case 'Point':
      return { type: 'Point', coordinates: move(shape.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(shape.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: shape.type, coordinates: shape.coordinates.map(line) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(line)) };
  }
}
