import type { Ranking } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { ProjectDemand } from '../domain/project.ts';
import { containsPosition } from '../geometry/contains.ts';
import type { AreaShape, LonLat, PlaneArea, PlanePosition } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';

interface Place {
  readonly id: string;
  readonly area: PlaneArea;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a site is looked for: the project that is carried, and how the sites rank for it when that is known. */
export interface Wish {
  readonly demand: ProjectDemand | null;
  readonly ranking: Ranking | null;
}

/** Answers which site lies under a position. Asked in every frame of a drag, so it keeps its boxes ready. */
export interface SiteFinder {
  parcelAt(position: LonLat): string | null;
  siteAt(position: LonLat, wish: Wish): SiteRef | null;
}

function makePlaces(
  park: Park,
  shapes: readonly { readonly id: string; readonly shape: AreaShape }[],
): readonly Place[] {
  const plane = surveyPlane(park.plane);
  return shapes.map(({ id, shape }): Place => {
    const area = plane.areaToPlane(shape);
    const positions = area.flatMap(({ outer }) => outer);
    return {
      id,
      area,
      west: Math.min(...positions.map(([east]) => east)),
      south: Math.min(...positions.map(([, north]) => north)),
      east: Math.max(...positions.map(([east]) => east)),
      north: Math.max(...positions.map(([, north]) => north)),
    };
  });
}

export function createSiteFinder(park: Park, layers: (parcelId: string) => boolean = () => true): SiteFinder {
  const plane = surveyPlane(park.plane);
  const parcels = placesOf(park, park.parcels);
  const buildings = placesOf(park, park.buildings);
  const unitsOf = new Map<string, string[]>();
  for (const unit of park.units) unitsOf.set(unit.buildingId, [...(unitsOf.get(unit.buildingId) ?? []), unit.id]);

  const parcelAt = (position: LonLat): string | null => {
    const id = placeAt(parcels, plane.toPlane(position))?.id ?? null;
    return id !== null && layers(id) ? id : null;
  };
  return {
    parcelAt,
    siteAt(position, { demand, ranking }) {
      if (demand?.carrier !== 'land') {
        const building = placeAt(buildings, plane.toPlane(position));
        const units = building ? unitsOf.get(building.id) : undefined;
        const unit = units && (bestOf(units, ranking) ?? units[0]);
        if (unit) return { kind: 'unit', id: unit };
      }
      const parcel = parcelAt(position);
      return parcel === null ? null : { kind: 'parcel', id: parcel };
    },
  };
}

const boxes = new WeakMap<object, readonly Place[]>();

function placesOf(park: Park, shapes: readonly { readonly id: string; readonly shape: AreaShape }[]): readonly Place[] {
  let known = boxes.get(shapes);
  if (!known) {
    known = makePlaces(park, shapes);
    boxes.set(shapes, known);
  }
  return known;
}

const placeAt = (places: readonly Place[], position: PlanePosition): Place | undefined => {
  const [east, north] = position;
  return places.find(
    (place) =>
      east >= place.west &&
      east <= place.east &&
      north >= place.south &&
      north <= place.north &&
      containsPosition(place.area, position),
  );
};

const bestOf = (unitIds: readonly string[], ranking: Ranking | null): string | undefined => {
  const wanted = new Set(unitIds);
  // The ranking is best first.
  return ranking?.sites.find(({ site }) => site.kind === 'unit' && wanted.has(site.id))?.site.id;
};
