import type { Issue } from '../domain/issue.ts';
import { crsIssue } from './coordinate-system.ts';
import { readGeojsonText } from './formats/geojson/read-geojson-text.ts';
import { placeLayer } from './inspect/place-layer.ts';
import type { LayerFeature, LeftOutFeature } from './layer-feature.ts';
import { summedIssues } from './summed-issues.ts';

export interface GeojsonLayer {
  /** The collection's own `name`. */
  readonly name: string | null;
  /** How many features the file holds, broken ones included. */
  readonly count: number;
  readonly features: readonly LayerFeature[];
  /** What is not among the features, and would be with its outline mended. */
  readonly leftOut: readonly LeftOutFeature[];
  readonly issues: readonly Issue[];
}

/**
 * One GeoJSON file of a park folder → its sound features, and an issue for each that is not. Never throws. Such a file is in
 * longitude and latitude; one that says otherwise is refused by name here, and transformed where strangers' files come in.
 */
export function readGeojsonLayer(file: string, source: string): GeojsonLayer {
  const { name, count, crs, features, issues, readable } = readGeojsonText(file, source);
  const wrong = readable ? crsIssue(file, crs) : null;
  if (!readable || wrong) {
    const told = wrong ? [...issues.filter(({ code }) => code.startsWith('json.')), wrong] : issues;
    return { name: null, count, features: [], leftOut: [], issues: told };
  }
  const placed = placeLayer(name ?? file, features, { file });
  return {
    name,
    count,
    features: placed.features,
    leftOut: placed.leftOut,
    issues: summedIssues(file, [...issues, ...placed.issues]),
  };
}
