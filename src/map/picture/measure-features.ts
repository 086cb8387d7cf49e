import { measurePath } from '../../geometry/measure-path.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { formatLength } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** What is being measured; the last position follows the pointer until it is clicked. */
export interface Measurement {
  readonly mode: 'distance' | 'area';
  readonly positions: readonly LonLat[];
  readonly done: boolean;
}

export interface Measured {
  readonly lengthM: number;
  /** Null until there is an area to speak of. */
  readonly areaM2: number | null;
}

const ringShape = (positions: readonly LonLat[]): AreaShape => ({
  type: 'Polygon',
  coordinates: [[...positions, ...positions.slice(0, 1)]],
});

/** Metres on the ellipsoid, square metres of the survey plane. For an area the length is that of the closed outline. */
export function measured({ mode, positions }: Measurement, plane: SurveyPlane): Measured {
  if (mode === 'distance') return { lengthM: measurePath(plane, positions).totalM, areaM2: null };
  if (positions.length < 3) return { lengthM: measurePath(plane, positions).totalM, areaM2: null };
  const shape = ringShape(positions);
  return {
    lengthM: measurePath(plane, [...positions, ...positions.slice(0, 1)]).totalM,
    areaM2: planarAreaM2(plane.areaToPlane(shape)),
  };
}

export function measureFeatures(
  measurement: Measurement | null,
  plane: SurveyPlane,
  language: Language,
): readonly PictureFeature[] {
  if (!measurement || measurement.positions.length === 0) return [];
  const { mode, positions } = measurement;
  const features: PictureFeature[] = [];
  const closed = mode === 'area' && positions.length >= 3;
  if (closed) features.push(pictureFeature('measure:area', ringShape(positions), {}));
  if (positions.length >= 2) {
    const line = closed ? [...positions, ...positions.slice(0, 1)] : positions;
    features.push(pictureFeature('measure:line', { type: 'LineString', coordinates: line }, {}));
    measurePath(plane, line).legsM.forEach((legM, index) => {
      const from = line[index];
      const to = line[index + 1];
      if (!from || !to || legM < 1) return;
      const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      features.push(
        pictureFeature(
          `measure:leg:${index}`,
          { type: 'Point', coordinates: middle },
          { text: formatLength(legM, language) },
        ),
      );
    });
  }
  positions.forEach((position, index) => {
    features.push(pictureFeature(`measure:corner:${index}`, { type: 'Point', coordinates: position }, {}));
  });
  return features;
}
