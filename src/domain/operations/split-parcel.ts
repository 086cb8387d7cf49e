import { splitArea } from '../../geometry/edit/split-area.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Park } from '../park.ts';
import { type EditResult, refusal } from './edit.ts';
import { editedWithout, fittedPlacements, type OnPlacements } from './fitted-placements.ts';
import { asFormer, buildingsOnPieces, piecesOfParcel } from './parcel-pieces.ts';

export interface SplitParcel {
  readonly parcelId: string;
  /** The drawn line; it begins and ends outside the parcel. */
  readonly line: readonly LonLat[];
  /** ISO date or time: lineage says when. */
  readonly at: string;
  readonly onPlacements?: OnPlacements;
}

/**
 * Divides a parcel. The pieces are called `A-01-1`, `A-01-2` … by size, with the facts of the parcel; what was stated of the
 * whole area (`statedMu`) is stated of no piece, and stands with the former parcel. Placements go to the piece that holds
 * them, buildings to the one they lie on most; neighbours get the corners of the cut.
 */
export function splitParcel(park: Park, { parcelId, line, at, onPlacements }: SplitParcel): EditResult {
  const parcel = park.parcels.find(({ id }) => id === parcelId);
  if (!parcel) return refusal('parcelUnknown', { parcel: parcelId });
  const plane = surveyPlane(park.plane);
  const others = park.parcels.flatMap((each) => (each === parcel ? [] : [{ key: each.id, shape: each.shape }]));
  const split = splitArea(parcel.shape, line, plane, others);
  if (!split.ok) return refusal(split.reason, { thing: parcel.name });
  const was = asFormer(park, parcel);
  const pieces = piecesOfParcel(
    park,
    parcel,
    split.pieces.map(({ shape }) => shape),
    was.id,
  );
  const into = pieces.map(({ id }) => id);
  const corners = new Map(split.neighbours.map(({ key, shape }) => [key, shape]));
  const parcels = park.parcels.flatMap((each) => {
    const shape = corners.get(each.id);
    return each === parcel ? pieces : [shape ? { ...each, shape: shape as typeof each.shape } : each];
  });
  const former = { parcel: was, by: 'split', at, into } as const;
  const next: Park = {
    ...park,
    parcels,
    formerParcels: [...(park.formerParcels ?? []), former],
    buildings: buildingsOnPieces(park.buildings, new Map([[parcel.id, pieces]]), plane),
  };
  const fitted = fittedPlacements(park, next, new Map([[parcel.id, into]]), onPlacements);
  if (!fitted.ok) return fitted;
  const values = { parcel: parcel.name, count: pieces.length };
  return editedWithout({ ...next, scenarios: fitted.scenarios }, 'splitParcel', values, fitted.removed);
}
