import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Park } from '../domain/park.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { type Selection, sameSelection } from '../store/selection.ts';
import type { ViewState } from '../store/view-state.ts';
import { anchorOf, manyNames } from './picture/anchor-of.ts';

/** A thing with its place in the window, pixels. */
export interface Standing {
  readonly thing: Selection;
  readonly x: number;
  readonly y: number;
}

/** Things within one band are read from left to right, as words in a line. */
const bandPx = 64;

/** As one reads a page: band by band from the top, each from the left. */
export const inReadingOrder = (things: readonly Standing[]): readonly Standing[] =>
  things.toSorted((a, b) => Math.floor(a.y / bandPx) - Math.floor(b.y / bandPx) || a.x - b.x);

/** The thing after or before the one that is selected; the first or the last where none of these is. */
export function stepFrom(things: readonly Standing[], selected: Selection | null, by: 1 | -1): Selection | null {
  const at = things.findIndex(({ thing }) => sameSelection(thing, selected));
  const next = at < 0 ? (by === 1 ? 0 : things.length - 1) : (at + by + things.length) % things.length;
  return things[next]?.thing ?? null;
}

/** The parcels, facilities and placed projects the map shows, each where its name stands. */
function thingsOf(park: Park, layers: ViewState['layers']) {
  const placements = park.scenarios.find(({ id }) => id === park.activeScenarioId)?.placements ?? [];
  return [
    ...park.parcels
      .filter(({ status }) => layers[`parcels.${status}`])
      .map(({ id, shape }) => ({ thing: { kind: 'parcel', id } as const, shape })),
    ...park.facilities
      .filter(({ kind }) => layers[`facility.${kind}`])
      .map(({ id, shape }) => ({ thing: { kind: 'facility', id } as const, shape })),
    ...(layers.placements ? placements : []).flatMap(({ id, site }) =>
      site.kind === 'parcel' ? [{ thing: { kind: 'placement', id } as const, shape: site.footprint }] : [],
    ),
  ];
}

/** The next thing in sight for a keyboard that walks the map; null when nothing is in sight. */
export function walk(
  map: MapLibreMap,
  park: Park,
  { layers }: Pick<ViewState, 'layers'>,
  selected: Selection | null,
  by: 1 | -1,
): Selection | null {
  const plane = surveyPlane(park.plane);
  const { clientWidth, clientHeight } = map.getContainer();
  const isOneOfMany = park.parcels.length > manyNames;
  const inSight = thingsOf(park, layers).flatMap(({ thing, shape }): Standing[] => {
    const [lon, lat] = anchorOf(shape, plane, isOneOfMany);
    const { x, y } = map.project([lon, lat]);
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight ? [{ thing, x, y }] : [];
  });
  return stepFrom(inReadingOrder(inSight), selected, by);
}
