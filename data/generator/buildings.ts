import type { Building, Unit } from '../../src/domain/building.ts';
import type { Clip } from './clip.ts';
import type { Plot } from './land.ts';
import { plotId } from './plot-facts.ts';
import { at, between, left, type Pos, plus, type Ring } from './position.ts';
import { type Random, random } from './random.ts';
import { month } from './readiness.ts';
import { areaOf, contains, tightBox } from './ring.ts';
import { invented } from './sources.ts';

export type BuildingRecord = Omit<Building, 'shape'> & { readonly ring: Ring };

const two = (value: number): string => String(value).padStart(2, '0');

/** A rectangle in the frame of an axis: along from u to u+length, across from v to v+depth. */
function rectangle(axis: Pos, u: number, v: number, length: number, depth: number): Ring {
  const across = left(axis);
  const corner = (a: number, b: number): Pos => plus([axis[0] * a, axis[1] * a], across, b);
  return [corner(u, v), corner(u + length, v), corner(u + length, v + depth), corner(u, v + depth)];
}

/** Every side of the rectangle lies inside the ring. */
function liesIn(ring: Ring, rectangle: Ring): boolean {
  return rectangle.every((p, i) =>
    [0, 0.2, 0.4, 0.6, 0.8].every((share) => contains(ring, between(p, at(rectangle, i + 1), share))),
  );
}

/** Rows of halls along the longer side of a plot, as far as they fit behind the setback. */
function rows(
  clip: Clip,
  plot: Ring,
  size: { readonly length: number; readonly depth: number; readonly gap: number },
  setbackM: number,
): readonly Ring[] {
  const inner = clip.offset([plot], -setbackM)[0];
  if (!inner || areaOf(inner) < 900) return [];
  const box = tightBox(plot);
  const [width, height] = [box.high[0] - box.low[0] - 2 * setbackM, box.high[1] - box.low[1] - 2 * setbackM];
  const columns = Math.max(1, Math.floor((width + size.gap) / (size.length + size.gap)));
  const lines = Math.max(1, Math.floor((height + size.gap) / (size.depth + size.gap)));
  const length = Math.min(size.length * 1.25, (width + size.gap) / columns - size.gap);
  const depth = Math.min(size.depth * 1.3, (height + size.gap) / lines - size.gap);
  if (length < 14 || depth < 12) return [];
  const found: Ring[] = [];
  for (let line = 0; line < lines; line++) {
    for (let column = 0; column < columns; column++) {
      const u = box.low[0] + setbackM + column * (length + size.gap);
      const v = box.low[1] + setbackM + line * (depth + size.gap);
      for (const shrink of [1, 0.8, 0.6, 0.45]) {
        const tries = [0, 1 - shrink].map((shift) =>
          rectangle(box.axis, u + shift * length, v, length * shrink, depth),
        );
        const fit = tries.find((candidate) => liesIn(inner, candidate));
        if (!fit) continue;
        found.push(fit);
        break;
      }
    }
  }
  return found;
}

const plantSizes = [
  { length: 96, depth: 48, gap: 14 },
  { length: 72, depth: 30, gap: 13 },
  { length: 120, depth: 60, gap: 16 },
  { length: 60, depth: 24, gap: 12 },
  { length: 140, depth: 36, gap: 14 },
] as const;

function plants(clip: Clip, plots: readonly Plot[], developed: ReadonlySet<string>): readonly BuildingRecord[] {
  const dice = random(311);
  return plots.flatMap((plot): BuildingRecord[] => {
    const id = plotId(plot);
    const size = dice.pick(plantSizes);
    if (!developed.has(id) || plot.reserved?.use === 'standardFactory' || plot.reserved?.use === 'green') return [];
    const quiet = ['culture-sports-park', 'freight-yard', 'port-silao'].includes(plot.reserved?.id ?? '');
    const civic = plot.reserved !== undefined;
    const halls = quiet
      ? rows(clip, plot.ring, { length: 60, depth: 18, gap: 60 }, 22).slice(0, 3)
      : rows(clip, plot.ring, civic ? { length: 46, depth: 16, gap: 22 } : size, 12);
    return halls
      .filter(() => dice.next() < (civic ? 0.9 : 0.86))
      .map((ring, i) => {
        const storeys = civic ? dice.whole(2, 8) : dice.whole(1, 3);
        return {
          id: `plant-${id}-${two(i + 1)}`,
          name: plot.reserved ? `${plot.reserved.name} ${i + 1} 号楼` : `${id} 厂房 ${i + 1}`,
          parcelId: id,
          kind: civic ? 'other' : 'plant',
          storeys,
          heightM: civic ? storeys * 3.4 : 6 + storeys * 4,
          sources: { '*': { source: invented } },
          ring,
        };
      });
  });
}

/** How many standard factories stand on each estate, floors of each and units of each floor. */
const estates: Readonly<Record<string, { count: number; storeys: number; perFloor: number; name: string }>> = {
  'sf-phase1': { count: 4, storeys: 3, perFloor: 2, name: '标准厂房一期' },
  'sf-phase2': { count: 4, storeys: 4, perFloor: 2, name: '标准厂房二期' },
  'sf-zhizao': { count: 3, storeys: 2, perFloor: 2, name: '智造标准厂房' },
  'sf-env': { count: 2, storeys: 2, perFloor: 2, name: '环保标准厂房' },
};

export interface Estate {
  readonly buildings: readonly BuildingRecord[];
  readonly units: readonly Unit[];
}

/** Plants on developed land and the standard factories with their units. */
export function makeBuildings(clip: Clip, plots: readonly Plot[], developed: ReadonlySet<string>): Estate {
  const dice = random(77);
  const factories: BuildingRecord[] = [];
  const units: Unit[] = [];
  for (const plot of plots) {
    const estate = estates[plot.reserved?.id ?? ''];
    if (!plot.reserved || !estate) continue;
    const halls = factoryRows(clip, plot.ring, estate.count);
    halls.forEach((ring, i) => {
      const environmental = plot.reserved?.id === 'sf-env';
      const id = `${plot.reserved?.id}-${i + 1}`;
      factories.push({
        id,
        name: `${estate.name} ${i + 1} 号楼`,
        parcelId: plotId(plot),
        kind: 'standardFactory',
        storeys: estate.storeys,
        heightM: 8 + (estate.storeys - 1) * 5 + 1,
        environmental,
        sources: { '*': { source: invented } },
        ring,
      });
      units.push(...unitsOf(id, `${estate.name} ${i + 1} 号楼`, areaOf(ring), estate, environmental, dice));
    });
  }
  return { buildings: [...factories, ...plants(clip, plots, developed)], units };
}

const factorySizes = [
  { length: 96, depth: 40, gap: 18 },
  { length: 84, depth: 33, gap: 18 },
  { length: 72, depth: 30, gap: 18 },
  { length: 60, depth: 30, gap: 17 },
  { length: 54, depth: 24, gap: 16 },
] as const;

/** The largest halls of which `count` fit on the estate. */
function factoryRows(clip: Clip, plot: Ring, count: number): readonly Ring[] {
  const options = factorySizes.map((size) => rows(clip, plot, size, 11));
  return (options.find((halls) => halls.length >= count) ?? options.at(-1) ?? []).slice(0, count);
}

function unitsOf(
  buildingId: string,
  name: string,
  footprintM2: number,
  estate: { readonly storeys: number; readonly perFloor: number },
  environmental: boolean,
  dice: Random,
): readonly Unit[] {
  const list: Unit[] = [];
  for (let floor = 1; floor <= estate.storeys; floor++) {
    const shares =
      environmental && floor === 1 ? [1] : dice.next() < 0.14 ? [1] : dice.next() < 0.5 ? [0.5, 0.5] : [0.42, 0.58];
    shares.forEach((share, i) => {
      const areaM2 = Math.round((footprintM2 * 0.94 * share) / 5) * 5;
      const ground = floor === 1;
      const roll = dice.next();
      const number = `${floor}${two(i + 1)}`;
      list.push({
        id: `${buildingId}-${number}`,
        name: `${name} ${number}`,
        buildingId,
        floor,
        areaM2,
        clearHeightM: ground ? (environmental ? 8.5 : dice.pick([7.2, 7.8, 8.1])) : dice.pick([4.5, 4.8, 5.4]),
        floorLoadTPerM2: ground ? dice.pick([2, 2.5, 3]) : dice.pick([0.75, 0.8, 1]),
        craneT: ground && (environmental || roll < 0.6) ? dice.pick([5, 10]) : 0,
        goodsLifts: ground ? 0 : 2,
        powerKva: Math.round((areaM2 * (environmental ? 0.25 : 0.12)) / 10) * 10,
        rentYuanPerM2Month: ground ? dice.pick([14, 15, 16]) : dice.pick([11, 12, 12.5]),
        ...(roll < 0.52 || (environmental && ground)
          ? { freeFrom: roll < 0.3 ? '2022-07' : month(dice.whole(1, environmental ? 4 : 8)) }
          : { tenant: `入驻企业 ${two(list.length + 1)}${two(i + 1)}` }),
        sources: { '*': { source: invented, asOf: '2022-07' } },
      });
    });
  }
  return list;
}
