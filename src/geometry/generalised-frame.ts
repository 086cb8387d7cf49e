import type { PlaneSpec } from './plane-spec.ts';
import type { AreaShape, LonLat, Shape } from './shapes.ts';
import { type SurveyPlane, surveyPlane } from './survey-plane.ts';

/**
 * How land is drawn for strangers. Every corner goes to a node of a grid, the same corner to the same node whatever it
 * belongs to, so neighbours keep their common corners; what is less than a node apart falls together.
 */
export interface GeneralisedFrame {
  /** The plane in which the drawn land is measured. */
  readonly plane: PlaneSpec;
  readonly centre: LonLat;
  place(position: LonLat): LonLat;
  /** The positions without those that fall together; a single one where all do. */
  line(positions: readonly LonLat[]): readonly LonLat[];
  /**
   * The shape at its place in the frame. An area smaller than the grid becomes a square of one mesh, a hole that small
   * is closed; null for a line of no length.
   */
  shape(shape: AreaShape): AreaShape;
  shape(shape: Shape): Shape | null;
}

/** Mesh of a frame of its own, metres: no survey, yet a workshop keeps its outline. */
export const ownMeshM = 2;
/** Decimals of a degree at the true place: 0.0001° is 11.1 m from south to north and 10.2 m from west to east at 23°. */
export const coarseDecimals = 4;

/** Centimetres at the equator, a hundredth of the mesh. */
const ownDecimals = 7;

const roundedTo = (decimals: number): ((value: number) => number) => {
  const factor = 10 ** decimals;
  // −0 would be written as "-0" by some and as "0" by others.
  return (value) => Math.round(value * factor) / factor + 0;
};

/** The land at its place on earth, corners rounded to four decimals of a degree. */
export function coarseFrame(plane: PlaneSpec, centre: LonLat): GeneralisedFrame {
  const rounded = roundedTo(coarseDecimals);
  const place = ([lon, lat]: LonLat): LonLat => [rounded(lon), rounded(lat)];
  // A plane of the park's own has its origin at a place of the park.
  const spec: PlaneSpec =
    plane.kind === 'local-tm' ? { ...plane, lon0: rounded(plane.lon0), lat0: rounded(plane.lat0) } : plane;
  return frameOf(spec, place(centre), place, 10 ** -coarseDecimals);
}

/**
 * The land in a frame of its own: its middle lies at 0° 0°, corners on a grid of 2 m around it. Metres of the survey
 * plane stay metres and plane north stays up; within 10 km of the middle lengths keep their scale to 10⁻⁶. What is known
 * of the place on earth is lost with the middle, which is nowhere in the frame.
 */
export function ownFrame(source: SurveyPlane, centre: LonLat): GeneralisedFrame {
  const spec: PlaneSpec = { kind: 'local-tm', lon0: 0, lat0: 0 };
  const own = surveyPlane(spec);
  const [middleEast, middleNorth] = source.toPlane(centre);
  const rounded = roundedTo(ownDecimals);
  const onGrid = (metres: number): number => Math.round(metres / ownMeshM) * ownMeshM;
  const place = (position: LonLat): LonLat => {
    const [east, north] = source.toPlane(position);
    const [lon, lat] = own.toLonLat([onGrid(east - middleEast), onGrid(north - middleNorth)]);
    return [rounded(lon), rounded(lat)];
  };
  const [mesh] = own.toLonLat([ownMeshM, 0]);
  return frameOf(spec, [0, 0], place, rounded(mesh));
}

function frameOf(
  plane: PlaneSpec,
  centre: LonLat,
  place: (position: LonLat) => LonLat,
  meshDegrees: number,
): GeneralisedFrame {
  const rounded = roundedTo(ownDecimals);
  const line = (positions: readonly LonLat[]): LonLat[] => {
    const kept: LonLat[] = [];
    for (const position of positions.map(place)) if (!isSame(kept.at(-1), position)) kept.push(position);
    return kept;
  };
  const ring = (positions: readonly LonLat[]): LonLat[] | null => {
    const corners = withoutIdleCorners(line(positions));
    const [first] = corners;
    return first && !areInLine(corners) ? [...corners, first] : null;
  };
  // From its node to the next ones: corners between nodes would be finer than the grid says.
  const square = ([west, south]: LonLat): LonLat[] => {
    const [east, north] = [rounded(west + meshDegrees), rounded(south + meshDegrees)];
    return [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
  };
  const polygon = ([outer = [], ...holes]: readonly (readonly LonLat[])[]): LonLat[][] => {
    const drawn = ring(outer);
    const [first] = outer;
    if (!drawn) return first ? [square(place(first))] : [];
    return [drawn, ...holes.map(ring).filter((hole) => hole !== null)];
  };
  const lines = (list: readonly (readonly LonLat[])[]): LonLat[][] =>
    list.map(line).filter((positions) => positions.length > 1);

  function shape(given: AreaShape): AreaShape;
  function shape(given: Shape): Shape | null;
  function shape(given: Shape): Shape | null {
    switch (given.type) {
      case 'Point':
        return { type: 'Point', coordinates: place(given.coordinates) };
      case 'LineString': {
        const [only] = lines([given.coordinates]);
        return only ? { type: 'LineString', coordinates: only } : null;
      }
      case 'MultiLineString': {
        const drawn = lines(given.coordinates);
        return drawn.length > 0 ? { type: 'MultiLineString', coordinates: drawn } : null;
      }
      case 'Polygon':
        return { type: 'Polygon', coordinates: polygon(given.coordinates) };
      case 'MultiPolygon':
        return {
          type: 'MultiPolygon',
          coordinates: given.coordinates.map(polygon).filter((rings) => rings.length > 0),
        };
    }
  }
  return { plane, centre, place, line, shape };
}

const isSame = (a: LonLat | undefined, b: LonLat | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Whether corners enclose nothing: fewer than three of them, or all on one line. */
function areInLine([first, second, ...others]: readonly LonLat[]): boolean {
  if (!first || !second) return true;
  const [lon, lat] = [second[0] - first[0], second[1] - first[1]];
  return others.every((other) => Math.abs(lon * (other[1] - first[1]) - lat * (other[0] - first[0])) < 1e-15);
}

/**
 * The corners of an open ring without arms that come back on themselves. Several rounds, since an arm may be folded more
 * than once.
 */
function withoutIdleCorners(positions: readonly LonLat[]): LonLat[] {
  let corners = [...positions];
  for (;;) {
    const kept = corners.filter((corner, index) => {
      const before = corners.at(index - 1);
      return !isSame(before, corner) && !isSame(before, corners[(index + 1) % corners.length]);
    });
    if (kept.length === corners.length) return corners;
    corners = kept;
  }
}
