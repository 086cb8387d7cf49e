import { cutOutParcels } from '../../domain/operations/cut-out-parcels.ts';
import type { EditResult } from '../../domain/operations/edit.ts';
import { mergeParcels } from '../../domain/operations/merge-parcels.ts';
import { moveThings, rotateThings } from '../../domain/operations/move-things.ts';
import { offsetThing } from '../../domain/operations/offset-thing.ts';
import { splitParcel } from '../../domain/operations/split-parcel.ts';
import type { Park } from '../../domain/park.ts';
import { measurePath } from '../../geometry/measure-path.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import type { LonLat, PathShape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing, EditPreview } from '../../store/editing.ts';
import { movedCornerResult, stayingThere } from './moved-corner.ts';
import { previewParts } from './preview-parts.ts';
import { squaredResult } from './squared.ts';
import { centreOf } from './turning-point.ts';
import { typedResult } from './typed-outline.ts';

/** What taking the edit would do; null while something is still to be drawn or said. `at` is today, an ISO date. */
export async function previewOf(park: Park, editing: Editing, at: string): Promise<EditPreview | null> {
  const result = await resultOf(park, editing, at);
  if (!result) return null;
  const { layer, moved, isTogether } = editing;
  const staying = moved && !isTogether ? stayingThere(park, layer, moved) : [];
  return { park, result, ...previewParts(park, result.ok ? result.next : park, editing), staying };
}

async function resultOf(park: Park, editing: Editing, at: string): Promise<EditResult | null> {
  const { tool, layer, ids, drawn, amount, shift, moved, roadId } = editing;
  const [id] = ids;
  if (id === undefined) return null;
  const things = ids.map((each) => ({ layer, id: each }));
  switch (tool) {
    case 'draw':
      return null;
    case 'reshape':
      return moved && movedCornerResult(park, editing, moved);
    case 'type':
      // A number of the corner table, or a whole list.
      return moved ? movedCornerResult(park, editing, moved) : drawn && typedResult(park, { layer, id }, drawn);
    case 'split':
      return drawn?.type === 'LineString' ? splitParcel(park, { parcelId: id, line: drawn.coordinates, at }) : null;
    case 'merge':
      if (ids.length < 2) return null;
      await loadOverlay();
      return mergeParcels(park, { parcelIds: ids, at });
    case 'cutOut': {
      await loadOverlay();
      const road = park.roads.find((each) => each.id === roadId);
      if (road && amount !== null && amount > 0) {
        const line = longestLine(park, road.shape);
        return cutOutParcels(park, { cutter: { kind: 'corridor', line, widthM: amount }, parcelIds: ids, at });
      }
      if (drawn?.type !== 'Polygon') return null;
      return cutOutParcels(park, { cutter: { kind: 'area', shape: drawn }, parcelIds: ids, at });
    }
    case 'offset': {
      if (amount === null || amount === 0 || layer === 'roads') return null;
      await loadOverlay();
      return offsetThing(park, { thing: { layer, id }, metres: amount, corners: 'sharp' });
    }
    case 'move':
      return shift && moveThings(park, { things, by: shift });
    case 'rotate': {
      const about = centreOf(park, layer, ids);
      return amount === null || amount === 0 || !about ? null : rotateThings(park, { things, about, degrees: amount });
    }
    case 'square':
      return squaredResult(park, { layer, id }, amount ?? 0);
  }
}

/** A road of several pieces is cut out along the longest of them. */
function longestLine(park: Park, shape: PathShape): readonly LonLat[] {
  if (shape.type === 'LineString') return shape.coordinates;
  const plane = surveyPlane(park.plane);
  const measured = shape.coordinates.map((line) => ({ line, lengthM: measurePath(plane, line).totalM }));
  return measured.sort((a, b) => b.lengthM - a.lengthM)[0]?.line ?? [];
}
