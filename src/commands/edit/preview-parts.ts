import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing, EditPreview, PreviewPart } from '../../store/editing.ts';

const isArea = (shape: Shape): shape is AreaShape => shape.type === 'Polygon' || shape.type === 'MultiPolygon';
const areaOf = (plane: SurveyPlane, shape: Shape): number | null =>
  isArea(shape) ? planarAreaM2(plane.areaToPlane(shape)) : null;

/**
 * What would be different in the layer: things that are new or have another outline, each with its planar area before and
 * after; lines and points apart. What is edited comes first.
 */
export function previewParts(before: Park, after: Park, { layer, ids }: Editing): Pick<EditPreview, 'parts' | 'lines'> {
  const plane = surveyPlane(after.plane);
  const old: readonly DrawnThing[] = before[layer];
  const now: readonly DrawnThing[] = after[layer];
  if (old === now) return { parts: [], lines: [] };
  const known = new Map(old.map((thing) => [thing.id, thing.shape]));
  const parts: PreviewPart[] = [];
  const lines: Shape[] = [];
  for (const { id, name, shape } of now) {
    const was = known.get(id);
    if (was === shape) continue;
    const areaM2 = areaOf(plane, shape);
    if (areaM2 === null || !isArea(shape)) lines.push(shape);
    else parts.push({ key: id, name: name ?? id, shape, areaM2, beforeM2: was ? areaOf(plane, was) : null });
  }
  const own = new Set(ids);
  return { parts: parts.sort((a, b) => Number(own.has(b.key)) - Number(own.has(a.key))), lines };
}
