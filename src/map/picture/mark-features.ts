import type { PlacementFit, SiteFit } from '../../domain/assessment.ts';
import type { Building, Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Placement } from '../../domain/placement.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { anchorOf } from './anchor-of.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

const point = (coordinates: LonLat) => ({ type: 'Point', coordinates }) as const;

/** The sign of each facility, with its name for the layer to set below it. */
export function facilityMarks(facilities: readonly Facility[], plane: SurveyPlane): readonly PictureFeature[] {
  return facilities.map((facility) =>
    pictureFeature(facility.id, point(anchorOf(facility.shape, plane)), {
      mark: 'facility',
      kind: facility.kind,
      state: facility.state ?? 'operating',
      text: facility.name,
    }),
  );
}

/** Signs of a shape or place to rank; a building speaks for the best of its units. */
export interface RankPlaces {
  readonly parcels: readonly Parcel[];
  readonly buildings: readonly Building[];
  readonly units: readonly Unit[];
}

/** One number for each candidate: its rank. Units are ranked where their building stands. */
export function rankMarks(fits: readonly SiteFit[], places: RankPlaces, plane: SurveyPlane): readonly PictureFeature[] {
  const parcels = new Map(places.parcels.map((parcel) => [parcel.id, parcel]));
  const buildings = new Map(places.buildings.map((building) => [building.id, building]));
  const buildingOf = new Map(places.units.map((unit) => [unit.id, unit.buildingId]));
  const best = new Map<string, { fit: SiteFit; at: LonLat }>();
  for (const fit of fits) {
    const holder =
      fit.site.kind === 'parcel' ? parcels.get(fit.site.id) : buildings.get(buildingOf.get(fit.site.id) ?? '');
    if (!holder) continue;
    const known = best.get(holder.id);
    if (known && known.fit.rank <= fit.rank) continue;
    best.set(holder.id, { fit, at: anchorOf(holder.shape, plane) });
  }
  return [...best].map(([holderId, { fit, at }]) =>
    pictureFeature(`rank:${holderId}`, point(at), {
      mark: 'rank',
      verdict: fit.verdict,
      rank: fit.rank,
      text: `${fit.rank}`,
      siteKind: fit.site.kind,
      siteId: fit.site.id,
    }),
  );
}

export interface PlacedNames {
  projectName(projectId: string): string;
  fits: ReadonlyMap<string, PlacementFit>;
}

/** The name of each placed project: on its footprint, or at the building whose unit it takes. */
export function placementMarks(
  placements: readonly Placement[],
  places: Pick<RankPlaces, 'buildings' | 'units'>,
  names: PlacedNames,
  plane: SurveyPlane,
): readonly PictureFeature[] {
  const buildings = new Map(places.buildings.map((building) => [building.id, building]));
  const buildingOf = new Map(places.units.map((unit) => [unit.id, unit.buildingId]));
  const features: PictureFeature[] = [];
  for (const placement of placements) {
    const shape =
      placement.site.kind === 'parcel'
        ? placement.site.footprint
        : buildings.get(buildingOf.get(placement.site.unitId) ?? '')?.shape;
    if (!shape) continue;
    features.push(
      pictureFeature(placement.id, point(anchorOf(shape, plane)), {
        mark: 'placement',
        on: placement.site.kind,
        text: names.projectName(placement.projectId),
        verdict: names.fits.get(placement.id)?.verdict ?? 'unknown',
      }),
    );
  }
  return features;
}
