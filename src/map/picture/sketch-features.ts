import type { Reason } from '../../domain/assessment.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { Sketch } from '../../store/sketch.ts';
import { anchorOf } from './anchor-of.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';
import type { Words } from './words.ts';

/** What is being considered, drawn over everything else; nothing when nothing is. */
export function sketchFeatures(sketch: Sketch | null, plane: SurveyPlane, { t }: Words): readonly PictureFeature[] {
  if (!sketch) return [];
  const text = (label: Reason | undefined) => label && t(`map:sketch.${label.code}`, { ...label.values });
  const named = (id: string, shape: Shape, label: Reason | undefined): PictureFeature[] => {
    const said = text(label);
    return said
      ? [
          pictureFeature(
            `${id}:name`,
            { type: 'Point', coordinates: anchorOf(shape, plane) },
            { part: 'name', text: said },
          ),
        ]
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
