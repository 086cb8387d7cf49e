import { perimeterM } from '../perimeter.ts';
import { planarAreaM2 } from '../planar-area.ts';
import { ringAreaM2 } from '../ring-area.ts';
import type { AreaShape, LonLat, PlaneArea } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import { cornerEdits } from './corner-edits.ts';
import { type DrawnLine, drawnLine } from './drawn-line.ts';
import { holesInOuters } from './holes-in-outers.ts';
import { isSoundArea } from './is-sound-outline.ts';
import { landFaces } from './land-faces.ts';
import type { Node } from './node.ts';
import { type KeyedShape, type ShapeFailure, shapeRefusal } from './shape-edit.ts';
import { shapesNear, sharedAt } from './shared-vertices.ts';

export type SplitResult =
  | {
      readonly ok: true;
      /** The largest first; each in one part, with its planar area in m². */
      readonly pieces: readonly { readonly shape: AreaShape; readonly areaM2: number }[];
      /** Neighbours that got the corners at which the line meets the border. */
      readonly neighbours: readonly KeyedShape[];
    }
  | { readonly ok: false; readonly reason: ShapeFailure };

/** A piece thinner than this on average is a slip of the hand along a border, no land, metres. */
const thinnestM = 0.01;
/** Sums of pieces and of the whole may differ by rounding of the last digit only, m². */
const areaToleranceM2 = 1e-6;

/**
 * Divides an area (longitude, latitude) by a drawn line of two positions or more; the line must begin and end outside (or
 * on the border), and may cross holes, concave bays and several parts. Parts that it does not meet are pieces of their own.
 * New corners are rounded to nine decimals, once for all pieces and neighbours; every other position is the very number it
 * was. The pieces' areas add up to that of the outline with the new corners to 1e-6 m²; such a corner lies on the old edge
 * to 0.1 mm. Refused: `split.missesArea`, `split.endsInside`, `split.crossesItself`, `split.sliver`, `split.areaNotKept`.
 */
export function splitArea(
  area: AreaShape,
  line: readonly LonLat[],
  plane: SurveyPlane,
  neighbours: readonly KeyedShape[] = [],
): SplitResult {
  const near = shapesNear(neighbours, cornersOf(area));
  const known = (at: LonLat): LonLat => sharedAt(near, at, plane).corners[0]?.position ?? at;
  const drawn = drawnLine(area, line, plane, known);
  if (!drawn.ok) return shapeRefusal(drawn.reason);
  const parts = area.type === 'Polygon' ? 1 : area.coordinates.length;
  const pieces = piecesOf(drawn);
  if (pieces.length <= parts) return shapeRefusal('split.missesArea');
  if (pieces.some(({ area: piece, areaM2 }) => 2 * areaM2 < thinnestM * perimeterM(piece)))
    return shapeRefusal('split.sliver');
  const wholeM2 = drawn.rings.reduce((sum, ring) => sum + ringAreaM2(ring.map(({ place }) => place)), 0);
  const sumM2 = pieces.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  if (Math.abs(sumM2 - wholeM2) > areaToleranceM2 || !pieces.every(({ area: piece }) => isSoundArea(piece)))
    return shapeRefusal('split.areaNotKept');
  const edits = cornerEdits(near);
  for (const { position } of drawn.made) edits.putInto(position, sharedAt(edits.current(), position, plane).edges);
  const beside = edits.finish(plane);
  if (!beside.ok) return shapeRefusal('split.areaNotKept');
  return { ok: true, pieces: pieces.map(({ shape, areaM2 }) => ({ shape, areaM2 })), neighbours: beside.changes };
}

const cornersOf = (area: AreaShape): readonly LonLat[] => chainsOf(area).flatMap(({ positions }) => positions);

interface Piece {
  readonly shape: AreaShape;
  readonly area: PlaneArea;
  readonly areaM2: number;
}

function piecesOf({ rings, chords }: DrawnLine): readonly Piece[] {
  const closed = (ring: readonly Node[]): readonly LonLat[] =>
    [...ring, ...ring.slice(0, 1)].map(({ position }) => position);
  const places = (ring: readonly Node[]) => ring.map(({ place }) => place);
  const loops = landFaces(rings, chords).map((ring) => ({ ring, m2: ringAreaM2(places(ring)) }));
  return holesInOuters(loops, ({ ring }) => places(ring))
    .map(({ outer, holes }): Piece => {
      const area = [{ outer: places(outer.ring), holes: holes.map(({ ring }) => places(ring)) }];
      const shape: AreaShape = {
        type: 'Polygon',
        coordinates: [closed(outer.ring), ...holes.map(({ ring }) => closed(ring))],
      };
      return { shape, area, areaM2: planarAreaM2(area) };
    })
    .sort((a, b) => b.areaM2 - a.areaM2);
}
