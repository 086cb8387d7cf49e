import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing, EditPreview, PreviewPart } from '../../store/editing.ts';

const isArea = (shape: Shape): shape is AreaShape => shape.type === 'Polygon' || shape.type === 'MultiPolygon';
const areaOf = (plane: SurveyPlane, shape: Shape): number | null =>
  isArea(shape) ? planarAreaM2(plane.areaToPlane(shape)) : null;

const otherLayers = ['parcels', 'zones', 'buildings', 'facilities', 'roads'] as const;

/**
 * What would be different: things that are new or have another outline, each with its planar area before and after; lines
 * and points apart. What is edited comes first, then its layer; keys of other layers have the layer before them.
 */
export function previewParts(before: Park, after: Park, { layer, ids }: Editing): Pick<EditPreview, 'parts' | 'lines'> {
  const plane = surveyPlane(after.plane);
  const parts: PreviewPart[] = [];
  const lines: Shape[] = [];
  for (const each of [layer, ...otherLayers.filter((other) => other !== layer)]) {
    const old: readonly DrawnThing[] = before[each];
    const now: readonly DrawnThing[] = after[each];
    if (old === now) continue;
    const known = new Map(old.map((thing) => [thing.id, thing.shape]));
    for (const { id, name, shape } of now) {
      const was = known.get(id);
      if (was === shape) continue;
      const areaM2 = areaOf(plane, shape);
      const key = each === layer ? id : `${each}/${id}`;
      if (areaM2 === null || !isArea(shape)) lines.push(shape);
      else parts.push({ key, name: name ?? id, shape, areaM2, beforeM2: was ? areaOf(plane, was) : null });
    }
  }
  const own = new Set(ids);
  return { parts: parts.sort((a, b) => Number(own.has(b.key)) - Number(own.has(a.key))), lines };
}
