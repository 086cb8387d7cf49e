import type { Reason } from '../../domain/assessment.ts';
import type { LonLat, PathShape, Shape } from '../../geometry/shapes.ts';
import type { Sketch } from '../../store/sketch.ts';
import { boundsOfAll } from './bounds-of.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';
import type { Words } from './words.ts';

/** Labels stand in the middle of a thing's box; along a line, at its middle corner. */
function labelPlace(shape: Shape): LonLat {
  if (shape.type === 'LineString' || shape.type === 'MultiLineString') return middleOf(shape);
  const [west, , east, north] = boundsOfAll([shape]);
  // At the upper rim: rings within rings then do not write over one another.
  return [(west + east) / 2, north];
}

function middleOf(shape: PathShape): LonLat {
  const line = shape.type === 'LineString' ? shape.coordinates : (shape.coordinates[0] ?? []);
  return line[line.length >> 1] ?? [0, 0];
}

/** What is being considered, drawn over everything else; nothing when nothing is. */
export function sketchFeatures(sketch: Sketch | null, { t }: Words): readonly PictureFeature[] {
  if (!sketch) return [];
  const text = (label: Reason | undefined) => label && t(`map:sketch.${label.code}`, { ...label.values });
  const named = (id: string, shape: Shape, label: Reason | undefined): PictureFeature[] => {
    const said = text(label);
    return said
      ? [pictureFeature(`${id}:name`, { type: 'Point', coordinates: labelPlace(shape) }, { part: 'name', text: said })]
      : [];
  };
  const areas = sketch.areas.flatMap(({ shape, look, label }, index) => [
    pictureFeature(`sketch:area:${index}`, shape, { part: 'area', look }),
    ...named(`sketch:area:${index}`, shape, label),
  ]);
  const lines = sketch.lines.flatMap(({ shape, look, label }, index) => [
    pictureFeature(`sketch:line:${index}`, shape, { part: 'line', look }),
    ...named(`sketch:line:${index}`, shape, label),
  ]);
  const marks = (sketch.marks ?? []).map((at, index) =>
    pictureFeature(`sketch:mark:${index}`, { type: 'Point', coordinates: at }, { part: 'mark' }),
  );
  const handles = sketch.handles.map(({ id, at }) =>
    pictureFeature(id, { type: 'Point', coordinates: at }, { part: 'handle' }),
  );
  return [...areas, ...lines, ...marks, ...handles];
}
