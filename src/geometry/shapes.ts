/**
 * The shapes the whole product speaks.
 *
 * At the doors (files, map) a shape is GeoJSON in longitude and latitude, degrees, WGS84/CGCS2000.
 * Inside, every measure is taken in metres of the survey plane, with axes named east and north.
 */

/**
 * The unit is a mark for the compiler and never there at run time: a literal fits, but a position in degrees where one in
 * metres is wanted (or the other way round) does not compile. So degrees cannot reach a metric formula unseen.
 */
export type LonLat = readonly [lon: number, lat: number] & { readonly unit?: 'degrees' };

export interface PointShape {
  readonly type: 'Point';
  readonly coordinates: LonLat;
}
export interface LineShape {
  readonly type: 'LineString';
  readonly coordinates: readonly LonLat[];
}
export interface MultiLineShape {
  readonly type: 'MultiLineString';
  readonly coordinates: readonly (readonly LonLat[])[];
}
/** Rings are closed (first position repeated), outer first, as RFC 7946 has it. */
export interface PolygonShape {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly LonLat[])[];
}
export interface MultiPolygonShape {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly LonLat[])[])[];
}

export type AreaShape = PolygonShape | MultiPolygonShape;
export type PathShape = LineShape | MultiLineShape;
export type Shape = PointShape | PathShape | AreaShape;

/** A position in the survey plane, metres. */
export type PlanePosition = readonly [east: number, north: number] & { readonly unit?: 'metres' };
/** A ring in the plane: open (the first position is not repeated), either orientation. */
export type PlaneRing = readonly PlanePosition[];
export interface PlanePolygon {
  readonly outer: PlaneRing;
  readonly holes: readonly PlaneRing[];
}
/** Zero, one or several polygons whose interiors do not meet. */
export type PlaneArea = readonly PlanePolygon[];
export type PlaneLine = readonly PlanePosition[];

/** Any shape taken into the plane, for distances. */
export type PlaneShape =
  | { readonly kind: 'points'; readonly points: readonly PlanePosition[] }
  | { readonly kind: 'lines'; readonly lines: readonly PlaneLine[] }
  | { readonly kind: 'area'; readonly area: PlaneArea };
