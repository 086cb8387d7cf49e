import type { Park } from '../../domain/park.ts';
import type { RepairAnswer, RepairedShape, RepairWish } from '../../domain/repair.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea, PlanePosition } from '../../geometry/shapes.ts';
import { checkTopology } from '../../geometry/topology/check-topology.ts';
import { flatOfPlane } from '../../geometry/topology/flat-of-plane.ts';
import { planeAreaOf } from '../../geometry/topology/plane-area-of.ts';
import type { RepairRefusal } from '../../geometry/topology/repair-result.ts';
import { type LayerFault, type LayerFaults, layerFaults, toleranceM } from './layer-faults.ts';
import { mend } from './mend.ts';
import { movedArea } from './moved-area.ts';

/**
 * What mending one fault, or all of a kind, would change. Faults are mended one after another, each on the outlines as
 * they stand then, and each repair is checked again as it would be stored: one that leaves its fault, or brings another, is
 * not proposed.
 */
export function proposeRepair(park: Park, wish: RepairWish): RepairAnswer {
  const checked = layerFaults(park, wish.layer);
  const wanted = checked.faults.filter(
    ({ code, place }) => code === wish.code && (wish.all || (place[0] === wish.place[0] && place[1] === wish.place[1])),
  );
  const chosen = wish.chosen === undefined ? -1 : checked.things.findIndex(({ id }) => id === wish.chosen);
  const areas = new Map<number, PlaneArea>();
  const areaOf = (index: number): PlaneArea => areas.get(index) ?? planeAreaOf(checked.flat, index);
  let mended = 0;
  let refused: RepairRefusal = 'repair.stillThere';
  let given: number | undefined;
  for (const fault of wanted) {
    const result = mend(fault.finding, areaOf, toleranceM, chosen < 0 ? undefined : chosen);
    if (!result.ok) {
      refused = result.reason;
      continue;
    }
    const stored = new Map([...result.areas].map(([index, area]) => [index, asStored(checked, area)]));
    if (isStillThere(checked, fault, areaOf, stored)) {
      refused = 'repair.stillThere';
      continue;
    }
    for (const [index, area] of stored) areas.set(index, area);
    mended += 1;
    given = result.chosen;
  }
  if (mended === 0) return { kind: 'refused', reason: { code: `refused.${refused}`, values: {} } };
  const changes = [...areas].map(([index, area]) => changeOf(checked, index, area)).filter((each) => each !== null);
  const [only] = wanted;
  const choices =
    wanted.length === 1 && only && given !== undefined
      ? only.finding.areas.map((index) => ({ id: idOf(checked, index), name: nameOf(checked, index) }))
      : null;
  return {
    kind: 'repair',
    layer: wish.layer,
    code: wish.code,
    changes,
    mended,
    left: wanted.length - mended,
    ...(choices && given !== undefined ? { chosen: idOf(checked, given), choices } : {}),
  };
}

const idOf = ({ things }: LayerFaults, index: number): string => things[index]?.id ?? '';
const nameOf = ({ things }: LayerFaults, index: number): string => things[index]?.name || (things[index]?.id ?? '');

/** An area as it comes back from the document, rounded to nine decimals of a degree. */
const asStored = ({ plane, flat }: LayerFaults, area: PlaneArea): PlaneArea => {
  const [east, north] = flat.origin;
  return movedArea(plane.areaToPlane(plane.areaToLonLat(movedArea(area, [east, north]))), [-east, -north]);
};

/** Checks the outlines concerned as they would be: the same fault again, or an outline that was sound and is not, and it is no repair. */
function isStillThere(
  { options, faults }: LayerFaults,
  { finding }: LayerFault,
  areaOf: (index: number) => PlaneArea,
  stored: ReadonlyMap<number, PlaneArea>,
): boolean {
  const concerned = finding.areas.map((index) => stored.get(index) ?? areaOf(index));
  const again = checkTopology(flatOfPlane(concerned), options);
  const had = (kind: string, index: number): boolean =>
    faults.some((fault) => fault.finding.kind === kind && fault.finding.areas[0] === index);
  return again.some(
    ({ kind, invalid, areas, place }) =>
      // Two neighbours may have several gaps between them; everything else is told once for the same outlines.
      (kind === finding.kind && (kind !== 'gap' || isNear(place, finding.place))) ||
      (invalid && areas.some((at) => stored.has(finding.areas[at] ?? -1) && !had(kind, finding.areas[at] ?? -1))),
  );
}

const isNear = (one: PlanePosition, other: PlanePosition): boolean =>
  Math.hypot(one[0] - other[0], one[1] - other[1]) < 1;

function changeOf(checked: LayerFaults, index: number, area: PlaneArea): RepairedShape | null {
  const thing = checked.things[index];
  if (!thing) return null;
  const [east, north] = checked.flat.origin;
  return {
    id: thing.id,
    name: nameOf(checked, index),
    before: thing.shape,
    after: checked.plane.areaToLonLat(movedArea(area, [east, north])),
    beforeM2: planarAreaM2(planeAreaOf(checked.flat, index)),
    afterM2: planarAreaM2(area),
  };
}
