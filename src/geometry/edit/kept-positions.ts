import { ringAreaM2 } from '../ring-area.ts';
import type { AreaShape, LonLat, PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import { holesInOuters } from './holes-in-outers.ts';
import { simpleRings } from './land-faces.ts';
import type { KeyedShape } from './shape-edit.ts';
import { sharedWithinM } from './shared-vertices.ts';
import { storedFromPlane } from './stored-position.ts';

/** Takes areas of the plane back to shapes whose corners are the known positions wherever they coincide. */
export interface KeptPositions {
  shapeOf(area: PlaneArea): AreaShape;
}

/**
 * Remembers the positions of shapes; a corner that an overlay gives within 1 mm of one becomes that very position again, and
 * a new corner the same for all who ask. So what nobody touched keeps its numbers and neighbours stay joined.
 */
export function keptPositions(shapes: readonly Pick<KeyedShape, 'shape'>[], plane: SurveyPlane): KeptPositions {
  const cells = new Map<string, { readonly place: PlanePosition; readonly position: LonLat }[]>();
  // Cells ten times as wide as what counts as one place: the neighbours of a cell hold all that is near.
  const cellM = 10 * sharedWithinM;
  const cellOf = (value: number): number => Math.floor(value / cellM);
  const remember = (place: PlanePosition, position: LonLat): void => {
    const key = `${cellOf(place[0])} ${cellOf(place[1])}`;
    const list = cells.get(key);
    if (list) list.push({ place, position });
    else cells.set(key, [{ place, position }]);
  };
  for (const { shape } of shapes)
    for (const { positions } of chainsOf(shape)) for (const one of positions) remember(plane.toPlane(one), one);

  const nearest = (place: PlanePosition): LonLat | null => {
    let found: LonLat | null = null;
    let least = sharedWithinM;
    for (let e = -1; e <= 1; e += 1)
      for (let n = -1; n <= 1; n += 1)
        for (const one of cells.get(`${cellOf(place[0]) + e} ${cellOf(place[1]) + n}`) ?? []) {
          const off = Math.hypot(one.place[0] - place[0], one.place[1] - place[1]);
          if (off > least) continue;
          least = off;
          found = one.position;
        }
    return found;
  };
  const keep = (place: PlanePosition): LonLat => {
    const known = nearest(place);
    if (known) return known;
    const made = storedFromPlane(plane, place);
    remember(plane.toPlane(made), made);
    return made;
  };
  const loopsOf = (ring: PlaneRing): readonly Loop[] => {
    const positions = ring.map(keep).filter((position, i, all) => position !== all[i - 1]);
    while (positions.length > 1 && positions[0] === positions.at(-1)) positions.pop();
    return simpleRings(positions).map((loop) => {
      const places = loop.map(plane.toPlane);
      return { loop, places, m2: ringAreaM2(places) };
    });
  };
  return {
    shapeOf(area) {
      // A ring that touches itself becomes several, some of them holes: rings of a sound outline are simple.
      const loops = area.flatMap(({ outer, holes }) => [
        ...loopsOf(ringAreaM2(outer) > 0 ? outer : [...outer].reverse()),
        ...holes.flatMap((hole) => loopsOf(ringAreaM2(hole) < 0 ? hole : [...hole].reverse())),
      ]);
      const parts = holesInOuters(loops, ({ places }) => places)
        .map(({ outer, holes }) => ({ m2: outer.m2, rings: [outer, ...holes].map(({ loop }) => closed(loop)) }))
        .sort((a, b) => b.m2 - a.m2)
        .map(({ rings }) => rings);
      const [only] = parts;
      return parts.length === 1 && only
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: parts };
    },
  };
}

interface Loop {
  readonly loop: readonly LonLat[];
  readonly places: PlaneRing;
  readonly m2: number;
}

const closed = (ring: readonly LonLat[]): readonly LonLat[] => [...ring, ...ring.slice(0, 1)];
