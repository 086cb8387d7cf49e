import type { Reason } from '../../domain/assessment.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import type { Editing, EditPreview, PreviewPart } from '../../store/editing.ts';
import type { Sketch, SketchArea } from '../../store/sketch.ts';

/** Smaller changes are told in m²: 0.01 mu is 6.7 m². */
const smallM2 = 6.7;

/** Rounding of corners to 0.1 mm moves an area by this much at most; it is no change. */
const sameM2 = 0.05;

/** What a part is called on the map: its name and mu, with what it gains or loses. */
export function partLabel({ name, areaM2, beforeM2 }: PreviewPart): Reason {
  const by = beforeM2 === null ? 0 : areaM2 - beforeM2;
  const values = { name: name ?? '', mu: muFromM2(areaM2), by: muFromM2(Math.abs(by)), byM2: Math.abs(by) };
  if (Math.abs(by) < sameM2) return { code: 'editPart', values };
  const unit = Math.abs(by) < smallM2 ? 'M2' : '';
  return { code: by > 0 ? `editGain${unit}` : `editLoss${unit}`, values };
}

/** What taking the edit would leave, drawn over the map; null when there is nothing to draw. */
export function editSketch({ parts, lines }: EditPreview, { ids }: Editing): Sketch | null {
  const own = new Set(ids);
  const areas = parts.map(
    (part): SketchArea => ({
      shape: part.shape,
      look: part.beforeM2 === null ? 'better' : own.has(part.key) ? 'edited' : 'rest',
      label: partLabel(part),
    }),
  );
  const paths = lines.flatMap((shape) =>
    shape.type === 'LineString' || shape.type === 'MultiLineString' ? [{ shape, look: 'better' as const }] : [],
  );
  const spots = lines.flatMap((shape) => (shape.type === 'Point' ? [shape.coordinates] : []));
  if (areas.length + paths.length + spots.length === 0) return null;
  return { kind: 'edit', areas, lines: paths, handles: [], marks: spots };
}
