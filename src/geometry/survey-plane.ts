import { centralMeridian, falseEastM, type PlaneSpec } from './plane-spec.ts';
import { pointScale } from './point-scale.ts';
import { ringAreaM2 } from './ring-area.ts';
import type {
  AreaShape,
  LonLat,
  PathShape,
  PlaneArea,
  PlaneLine,
  PlanePosition,
  PlaneRing,
  PlaneShape,
  Shape,
} from './shapes.ts';
import { tmForward, tmInverse } from './transverse-mercator.ts';

/** The plane in which a park is measured: every way between degrees and metres goes through one of these. */
export interface SurveyPlane {
  readonly spec: PlaneSpec;
  toPlane(position: LonLat): PlanePosition;
  toLonLat(position: PlanePosition): LonLat;
  /** Metres of the plane for a metre on the ellipsoid at a position of the plane; 1 on the meridian, larger beside it. */
  scaleAt(eastM: number, northM: number): number;
  /** Rings come out open, repeated neighbours dropped; a ring of fewer than three positions is left out. */
  areaToPlane(shape: AreaShape): PlaneArea;
  pathToPlane(shape: PathShape): readonly PlaneLine[];
  shapeToPlane(shape: Shape): PlaneShape;
  /** RFC 7946: closed rings, outer anticlockwise, holes clockwise, nine decimals (0.1 mm). */
  areaToLonLat(area: PlaneArea): AreaShape;
}

/** Nine decimals of a degree are 0.1 mm on the ground. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

const openRing = (positions: readonly PlanePosition[]): PlaneRing => {
  const ring: PlanePosition[] = [];
  for (const position of positions) {
    const last = ring.at(-1);
    if (last === undefined || last[0] !== position[0] || last[1] !== position[1]) ring.push(position);
  }
  const first = ring[0];
  const last = ring.at(-1);
  if (ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) ring.pop();
  return ring;
};

const makePlane = (spec: PlaneSpec): SurveyPlane => {
  const lon0 = centralMeridian(spec);
  const falseEast = falseEastM(spec);
  const falseNorth = spec.kind === 'local-tm' ? -tmForward(lon0, lon0, spec.lat0)[1] : 0;

  const toPlane = ([lon, lat]: LonLat): PlanePosition => {
    const [east, north] = tmForward(lon0, lon, lat);
    return [east + falseEast, north + falseNorth];
  };
  const toLonLat = ([east, north]: PlanePosition): LonLat => tmInverse(lon0, east - falseEast, north - falseNorth);

  const polygonToPlane = (rings: readonly (readonly LonLat[])[]): PlaneArea => {
    const [outer, ...holes] = rings.map((ring) => openRing(ring.map(toPlane)));
    if (outer === undefined || outer.length < 3) return [];
    return [{ outer, holes: holes.filter((hole) => hole.length >= 3) }];
  };
  const areaToPlane = (shape: AreaShape): PlaneArea =>
    shape.type === 'Polygon' ? polygonToPlane(shape.coordinates) : shape.coordinates.flatMap(polygonToPlane);
  const pathToPlane = (shape: PathShape): readonly PlaneLine[] =>
    (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates).map((line) => line.map(toPlane));

  const ringToLonLat = (ring: PlaneRing, anticlockwise: boolean): LonLat[] => {
    const ordered = ringAreaM2(ring) > 0 === anticlockwise ? ring : [...ring].reverse();
    const positions = ordered.map((position): LonLat => {
      const [lon, lat] = toLonLat(position);
      return [rounded(lon), rounded(lat)];
    });
    const first = positions[0];
    return first === undefined ? positions : [...positions, first];
  };

  return {
    spec,
    toPlane,
    toLonLat,
    scaleAt: (eastM, northM) => pointScale(eastM - falseEast, northM - falseNorth),
    areaToPlane,
    pathToPlane,
    shapeToPlane(shape) {
      switch (shape.type) {
        case 'Point':
          return { kind: 'points', points: [toPlane(shape.coordinates)] };
        case 'LineString':
        case 'MultiLineString':
          return { kind: 'lines', lines: pathToPlane(shape) };
        case 'Polygon':
        case 'MultiPolygon':
          return { kind: 'area', area: areaToPlane(shape) };
      }
    },
    areaToLonLat(area) {
      const polygons = area.map(({ outer, holes }) => [
        ringToLonLat(outer, true),
        ...holes.map((hole) => ringToLonLat(hole, false)),
      ]);
      const [only] = polygons;
      return polygons.length === 1 && only
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons };
    },
  };
};

const planes = new Map<string, SurveyPlane>();

/** The survey plane of a spec; the same spec gives the same object. GRS80, scale 1 on the meridian. */
export const surveyPlane = (spec: PlaneSpec): SurveyPlane => {
  const key = `${centralMeridian(spec)} ${falseEastM(spec)} ${spec.kind === 'local-tm' ? spec.lat0 : spec.kind}`;
  const known = planes.get(key);
  if (known) return known;
  const plane = makePlane(spec);
  planes.set(key, plane);
  return plane;
};
