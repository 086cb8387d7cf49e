import type { Park } from '../../domain/park.ts';
import type { Road } from '../../domain/road.ts';
import { roomyBox } from '../../geometry/edit/shared-vertices.ts';
import type { Editing } from '../../store/editing.ts';

/** A road beside the land may still be widened into it: so much of a degree, some 50 m. */
const besideDegrees = 0.0005;

export interface RoadChoice {
  readonly road: Road;
  /** With its id where several near by have the same name, or none. */
  readonly text: string;
}

/** The roads that come near what is edited, and the one that is chosen: a list of all roads of a park helps nobody. */
export function roadsNear(park: Park, { ids, roadId }: Pick<Editing, 'ids' | 'roadId'>): readonly RoadChoice[] {
  const boxes = park.parcels.filter(({ id }) => ids.includes(id)).map(({ shape }) => roomyBox(shape));
  const near = park.roads.filter(({ id, shape }) => {
    const [west, south, east, north] = roomyBox(shape);
    return (
      id === roadId ||
      boxes.some(
        ([w, s, e, n]) =>
          west <= e + besideDegrees &&
          east >= w - besideDegrees &&
          south <= n + besideDegrees &&
          north >= s - besideDegrees,
      )
    );
  });
  return near.map((road) => {
    const isAlone = near.filter(({ name }) => name === road.name).length === 1;
    return { road, text: road.name && isAlone ? road.name : [road.name, road.id].filter(Boolean).join(' · ') };
  });
}
