import { codeOfCrs } from '../geometry/crs/crs-code.ts';
import { ellipsoidalAreaM2 } from '../geometry/ellipsoidal-area.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import { planeSpecFor } from '../geometry/plane-spec-for.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { boundsOf } from '../import/extent.ts';
import type { InspectedSource } from '../import/inspect/inspection.ts';
import type { PlainLayer } from '../import/plain/plain-inspection.ts';
import type { Translate } from '../locale/translator.ts';
import { issueSentence } from './issue-line.ts';

/** What `inspect --json` says of one source. Keys stay; `null` is not known. */
export const inspectedJson = (source: InspectedSource, t: Translate) => ({
  file: source.name,
  files: source.files,
  format: source.format,
  readable: source.readable,
  encoding: source.encoding?.encoding ?? null,
  encodingBy: source.encoding?.by ?? null,
  crs: 'crs' in source.crs ? codeOfCrs(source.crs.crs) : null,
  crsBy: source.crs.kind,
  northFirst: source.swapAxes,
  layers: source.layers.map((layer) => layerJson(layer, source)),
  tables: source.tables.map(({ name, rows }) => ({ name, rows: rows.length })),
  issues: source.issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    feature: issue.feature ?? null,
    message: issueSentence(issue, t),
  })),
});

/** Square metres in the file's own CGCS2000 plane, or in the one of the layer's place; geodesic on GRS80 beside it. */
function layerJson(layer: PlainLayer, { crs, rejected }: InspectedSource) {
  const { name, features, fields } = layer;
  const bounds = boundsOf(features);
  const own = 'crs' in crs && crs.crs.kind === 'plane' ? crs.crs.plane : null;
  const plane = bounds && surveyPlane(own ?? planeSpecFor(bounds.centre));
  const areas = features.flatMap(({ shape }) =>
    shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? [shape] : [],
  );
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    name,
    features: features.length,
    rejected: new Set(rejected.filter((each) => each.layer === name).map(({ index }) => index)).size,
    geometryTypes: [...new Set(features.map(({ shape }) => shape.type))].sort(),
    fields: fields.map((field) => field.name),
    areaM2: plane ? rounded(sum(areas.map((shape) => planarAreaM2(plane.areaToPlane(shape))))) : null,
    ellipsoidalAreaM2: plane ? rounded(sum(areas.map(ellipsoidalAreaM2))) : null,
    bbox: bounds ? [...bounds.southWest, ...bounds.northEast] : null,
  };
}
