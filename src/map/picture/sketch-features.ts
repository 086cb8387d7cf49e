import type { Reason } from '../../domain/assessment.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { Sketch } from '../../store/sketch.ts';
import { anchorOf } from './anchor-of.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';
import type { Words } from './words.ts';

/** A limit lies around other things, often around another limit: its name stands on its northern rim. */
function northOf(shape: AreaShape): LonLat {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.flat().reduce<LonLat>((north, at) => (at[1] > north[1] ? at : north), [0, -90]);
}

/** What is being considered, drawn over everything else; nothing when nothing is. */
export function sketchFeatures(sketch: Sketch | null, plane: SurveyPlane, { t }: Words): readonly PictureFeature[] {
  if (!sketch) return [];
  const text = (label: Reason | undefined) => label && t(`map:sketch.${label.code}`, { ...label.values });
  const named = (id: string, at: LonLat, label: Reason | undefined): PictureFeature[] => {
    const said = text(label);
    return said ? [pictureFeature(`${id}:name`, { type: 'Point', coordinates: at }, { part: 'name', text: said })] : [];
  };
  const areas = sketch.areas.flatMap(({ shape, look, label }, index) => [
    pictureFeature(`sketch:area:${index}`, shape, { part: 'area', look }),
    ...named(`sketch:area:${index}`, look === 'limit' ? northOf(shape) : anchorOf(shape, plane), label),
  ]);
  const lines = sketch.lines.flatMap(({ shape, look, label }, index) => [
    pictureFeature(`sketch:line:${index}`, shape, { part: 'line', look }),
    ...named(`sketch:line:${index}`, anchorOf(shape, plane), label),
  ]);
  const marks = (sketch.marks ?? []).map((at, index) =>
    pictureFeature(`sketch:mark:${index}`, { type: 'Point', coordinates: at }, { part: 'mark' }),
  );
  const handles = sketch.handles.map(({ id, at }) =>
    pictureFeature(id, { type: 'Point', coordinates: at }, { part: 'handle' }),
  );
  return [...areas, ...lines, ...marks, ...handles];
}
