import type { Reason } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { PlantDemand } from '../../domain/project.ts';
import { largestRectangle, type Rectangle } from '../../geometry/largest-rectangle.ts';
import { rectangleFits } from '../../geometry/rectangle-fits.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { isOccupied } from '../facts-of-site.ts';
import { reason } from '../finding.ts';
import { scenarioLoad } from '../scenario-load.ts';
import { freeLand } from './free-land.ts';
import { type LandModel, landModel } from './land-model.ts';

export interface PlacedRectangle {
  readonly shape: AreaShape;
  readonly lengthM: number;
  readonly widthM: number;
  readonly areaM2: number;
  /** Of the longer side, degrees from grid north. */
  readonly azimuthDeg: number;
}

export interface RectangleAnswer {
  readonly parcelId: string;
  readonly freeM2: number;
  /** The largest of any proportion up to 6 : 1; null where nothing is free. */
  readonly largest: PlacedRectangle | null;
  /** Where the plant asked for stands; null where it does not fit, or none was asked for. */
  readonly plant: PlacedRectangle | null;
  /** Set when the free land could not be computed. */
  readonly unknown: Reason | null;
}

/** Longer ones are lanes and no building ground. */
const mostAspect = 6;

/** The largest rectangle in the free land of a parcel in the active scenario, and where a plant would stand in it. */
export function rectangleInParcel(park: Park, parcelId: string, plant?: PlantDemand): RectangleAnswer {
  const model = landModel(park);
  const site = model.parcels.get(parcelId);
  const nothing = { parcelId, freeM2: 0, largest: null, plant: null };
  if (!site) return { ...nothing, unknown: reason('place.noSite') };
  if (isOccupied(site)) return { ...nothing, unknown: null };
  const free = freeLand(site.land, scenarioLoad(park, model).footprints(parcelId), model.plane);
  if (free.unknown) return { ...nothing, unknown: free.unknown };
  const area = free.pieces.flatMap((piece) => piece.area);
  const largest = largestRectangle(area, { aspectMax: mostAspect });
  const fit = plant && rectangleFits(area, plant.lengthM, plant.widthM);
  return {
    parcelId,
    freeM2: free.freeM2,
    largest: largest && placed(largest, model),
    plant: fit?.fits ? placed(fit.rectangle, model) : null,
    unknown: null,
  };
}

const placed = (
  { corners, lengthM, widthM, areaM2, azimuthDeg }: Rectangle,
  { plane }: LandModel,
): PlacedRectangle => ({
  shape: plane.areaToLonLat([{ outer: corners, holes: [] }]),
  lengthM,
  widthM,
  areaM2,
  azimuthDeg,
});
