import type { OverlayResult } from './overlay-result.ts';
import { planarAreaM2 } from './planar-area.ts';
import { edgeTable, type MetresOfEdge } from './setback/edge-table.ts';
import { joinedPieces } from './setback/joined-pieces.ts';
import { movedPieces } from './setback/moved-pieces.ts';
import { nearEdges } from './setback/near-edges.ts';
import { piecesAreaM2 } from './setback/pieces-area.ts';
import { isAnyTooNear, piecesOutline } from './setback/pieces-outline.ts';
import { setbackByOverlay } from './setback/setback-by-overlay.ts';
import { turnedCorners } from './setback/turned-corners.ts';
import { untouchedAreaM2 } from './setback/untouched-area.ts';
import type { PlaneArea, PlanePolygon } from './shapes.ts';

export type { MetresOfEdge } from './setback/edge-table.ts';

/** What rounding may leave of land that has vanished, m². */
const nothingM2 = 1e-4;

/** Null where the moved edges do not close: then the overlay must answer. */
function areaByMoving(polygon: PlanePolygon, metres: MetresOfEdge | number): number | null {
  const table = edgeTable(polygon, metres);
  if (!table) return null;
  const corners = turnedCorners(table);
  const near = nearEdges(table);
  const untouchedM2 = table.isUniform ? untouchedAreaM2(table, corners, near) : null;
  if (untouchedM2 !== null) return untouchedM2 < -nothingM2 ? null : Math.max(0, untouchedM2);
  const pieces = movedPieces(table, corners, near);
  if (!joinedPieces(pieces)) return null;
  const areaM2 = piecesAreaM2(table, pieces);
  if (areaM2 < -nothingM2) return null;
  // With different distances a strip can reach over a thin wedge of other land back into the parcel: that closes too, so
  // the pieces are held against every distance.
  if (!table.isUniform && isAnyTooNear(table, pieces)) return null;
  return Math.max(0, areaM2);
}

/**
 * Area in m² of what lies at least so many metres from every edge of the border, holes included: one distance, or one for
 * each edge. Exact: straight pieces and arcs in closed form. Needs nothing loaded, except where the moved edges do not
 * close, which answers by overlay (arcs to 2 mm); null when that fails too. A few microseconds for a parcel.
 */
export function setbackAreaM2(area: PlaneArea, metres: MetresOfEdge | number): number | null {
  let sum = 0;
  for (const polygon of area) {
    let areaM2 = areaByMoving(polygon, metres);
    if (areaM2 === null) {
      const outline = setbackByOverlay(polygon, metres);
      if (!outline.ok) return null;
      areaM2 = planarAreaM2(outline.area);
    }
    sum += areaM2;
  }
  return sum;
}

/** How many polygons of an area the moved edges alone could not answer: the rest is the overlay's. For measuring. */
export const leftToOverlay = (area: PlaneArea, metres: MetresOfEdge | number): number =>
  area.reduce((count, polygon) => count + (areaByMoving(polygon, metres) === null ? 1 : 0), 0);

/**
 * The outline of what lies at least its distance from every edge, corners that point inwards round (arcs to 2 mm). With
 * different distances it is the area less what is nearer than its distance to each edge. Every outline is held against
 * its distances and its area; where they do not hold the overlay answers, and where that fails the answer is a failure.
 */
export function edgeSetback(area: PlaneArea, metres: MetresOfEdge | number): OverlayResult {
  const parts: PlanePolygon[] = [];
  for (const polygon of area) {
    const moved = outlineByMoving(polygon, metres);
    if (moved) {
      parts.push(...moved);
      continue;
    }
    const outline = setbackByOverlay(polygon, metres);
    if (!outline.ok) return outline;
    parts.push(...outline.area);
  }
  return { ok: true, area: parts };
}

function outlineByMoving(polygon: PlanePolygon, metres: MetresOfEdge | number): PlaneArea | null {
  const table = edgeTable(polygon, metres);
  if (!table) return null;
  const pieces = movedPieces(table, turnedCorners(table), nearEdges(table));
  const after = joinedPieces(pieces);
  if (!after) return null;
  const areaM2 = piecesAreaM2(table, pieces);
  return areaM2 < -nothingM2 ? null : piecesOutline(table, pieces, after, Math.max(0, areaM2));
}
