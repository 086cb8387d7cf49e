import { cornerEdits } from '../../geometry/edit/corner-edits.ts';
import { type CutOutOf, type Cutter, cutOut } from '../../geometry/edit/cut-out.ts';
import { sharedAt } from '../../geometry/edit/shared-vertices.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { FormerParcel } from '../former-parcel.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import { type EditResult, refusal } from './edit.ts';
import { editedWithout, fittedPlacements, type OnPlacements } from './fitted-placements.ts';
import { asFormer, buildingsOnPieces, piecesOfParcel, withoutStatedArea } from './parcel-pieces.ts';

export interface CutOutParcels {
  readonly cutter: Cutter;
  /** Only these; absent = all that it meets. */
  readonly parcelIds?: readonly string[];
  /** ISO date or time: lineage says when. */
  readonly at: string;
  readonly onPlacements?: OnPlacements;
}

/**
 * Takes a drawn area or a road's corridor out of parcels. What falls apart becomes pieces as when it is divided; what stays
 * in one part keeps its id and name without its stated area; what is covered whole is no more. Every one as it was is kept as a
 * former parcel (`A-01~1` where a living one still bears the id). Needs `loadOverlay()`.
 */
export function cutOutParcels(park: Park, { cutter, parcelIds, at, onPlacements }: CutOutParcels): EditResult {
  const plane = surveyPlane(park.plane);
  const wanted = parcelIds && new Set(parcelIds);
  const asked = park.parcels.filter(({ id }) => wanted?.has(id) ?? true);
  const result = cutOut(
    asked.map(({ id, shape }) => ({ key: id, shape })),
    cutter,
    plane,
  );
  if (!result.ok) {
    const thing = asked.find(({ id }) => id === result.key)?.name ?? '';
    return refusal(result.reason, { thing });
  }
  const pieces = new Map<string, readonly Parcel[]>();
  const formers: FormerParcel[] = [];
  const taken = new Set<string>();
  for (const cut of result.cut) {
    const parcel = asked.find(({ id }) => id === cut.key);
    if (!parcel) continue;
    const { former, left } = cutParcel(park, parcel, cut, taken);
    pieces.set(parcel.id, left);
    formers.push({ parcel: former, by: 'cutOut', at, into: left.map(({ id }) => id) });
    for (const { id } of [former, ...left]) taken.add(id);
  }
  const beside = cornersBeside(park, result.cut, plane);
  const next: Park = {
    ...park,
    parcels: park.parcels.flatMap((each) => {
      const shape = beside.get(each.id);
      return pieces.get(each.id) ?? [shape ? { ...each, shape } : each];
    }),
    formerParcels: [...(park.formerParcels ?? []), ...formers],
    buildings: buildingsOnPieces(park.buildings, pieces, plane),
  };
  const became = new Map([...pieces].map(([id, left]) => [id, left.map((one) => one.id)] as const));
  const fitted = fittedPlacements(park, next, became, onPlacements);
  if (!fitted.ok) return fitted;
  const taking = result.cut.reduce((sum, { takenM2 }) => sum + takenM2, 0);
  const values = { count: result.cut.length, area: taking };
  return editedWithout({ ...next, scenarios: fitted.scenarios }, 'cutOutParcels', values, fitted.removed);
}

function cutParcel(
  park: Park,
  parcel: Parcel,
  { rest }: CutOutOf,
  taken: ReadonlySet<string>,
): { readonly former: Parcel; readonly left: readonly Parcel[] } {
  if (!rest) return { former: asFormer(park, parcel, false, taken), left: [] };
  if (rest.type === 'MultiPolygon') {
    const parts = rest.coordinates.map((coordinates): AreaShape => ({ type: 'Polygon', coordinates }));
    const former = asFormer(park, parcel, false, taken);
    return { former, left: piecesOfParcel(park, parcel, parts, former.id, taken) };
  }
  // The living parcel keeps its id; as it was it needs another.
  const former = asFormer(park, parcel, true, taken);
  return { former, left: [{ ...withoutStatedArea(parcel), shape: rest, from: [former.id] }] };
}

/** Parcels that are not cut get the new corners that came to lie on their edges. */
function cornersBeside(park: Park, cuts: readonly CutOutOf[], plane: SurveyPlane): ReadonlyMap<string, AreaShape> {
  const cut = new Set(cuts.map(({ key }) => key));
  const edits = cornerEdits(park.parcels.flatMap(({ id, shape }) => (cut.has(id) ? [] : [{ key: id, shape }])));
  const known = new Set(park.parcels.flatMap(({ id, shape }) => (cut.has(id) ? positionsOf(shape).map(String) : [])));
  const made = new Map(
    cuts.flatMap(({ taken }) => positionsOf(taken).map((position) => [String(position), position] as const)),
  );
  for (const [text, position] of made)
    if (!known.has(text)) edits.putInto(position, sharedAt(edits.current(), position, plane).edges);
  const result = edits.finish(plane);
  return new Map(result.ok ? result.changes.map(({ key, shape }) => [key, shape as AreaShape]) : []);
}

const positionsOf = (shape: AreaShape): readonly LonLat[] =>
  shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
