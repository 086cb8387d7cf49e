import type { Issue, IssueThing } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { Network } from '../../geometry/network.ts';
import { accessesOf, accessPosition } from '../../geometry/network-access.ts';
import { slackM } from '../../geometry/off-road.ts';
import type { PlanePosition } from '../../geometry/shapes.ts';
import { type LandModel, landModel } from '../land/land-model.ts';

export const networkSeverities = {
  'network.gap': 'warning',
  'network.island': 'warning',
  'network.apart': 'note',
} as const satisfies Record<string, Issue['severity']>;
export type NetworkIssueCode = keyof typeof networkSeverities;

/** More gaps or islands than this are not told one by one: such a layer was not drawn as a network. */
const mostOfAKind = 100;
/** So many roads of an island are named as what it is about. */
const mostThings = 20;

/** One connected part of the network beside the largest. */
interface Part {
  readonly roads: Set<string>;
  metres: number;
  longest: { readonly link: number; readonly metres: number };
}

/**
 * What keeps the roads from being one network: ends that stop short of another road, and roads that hang together but
 * are not joined to the rest. Each with its place; lengths are true, in metres.
 */
export function networkIssues(park: Park): readonly Issue[] {
  const model = landModel(park);
  const { network } = model.infrastructure;
  const names = new Map(park.roads.map((road) => [road.id, road.name ?? road.id] as const));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const gaps = network.gaps.slice(0, mostOfAKind).map(({ roadId, otherId, at, metres }): Issue => {
    const trueM = metres / network.scaleAt(at[0], at[1]);
    return {
      code: 'network.gap',
      severity: networkSeverities['network.gap'],
      layer: 'roads',
      place: model.plane.toLonLat(at),
      things: things([roadId, otherId]),
      values: { name: nameOf(roadId), other: nameOf(otherId), metres: trueM },
    };
  });
  return [...gaps, ...islands(park, model)];
}

const things = (roadIds: readonly string[]): IssueThing[] => roadIds.map((id) => ({ kind: 'road', id }));

function islands(park: Park, { plane, infrastructure }: LandModel): Issue[] {
  const { network } = infrastructure;
  const parts = partsOf(network);
  const [main] = [...parts].sort(([, a], [, b]) => b.metres - a.metres);
  if (!main || parts.size < 2) return [];
  const served = new Map<number, number>();
  for (const { shape } of park.facilities) {
    const reached = accessesOf(network, infrastructure.planeShapeOf(shape), false, slackM).map(
      ({ link }) => network.part[network.linkFrom[link] ?? 0] ?? -1,
    );
    for (const part of new Set(reached)) served.set(part, (served.get(part) ?? 0) + 1);
  }
  return [...parts]
    .filter(([part]) => part !== main[0])
    .sort(([, a], [, b]) => b.metres - a.metres)
    .slice(0, mostOfAKind)
    .map(([part, { roads, metres, longest }]): Issue => {
      const facilities = served.get(part) ?? 0;
      const code: NetworkIssueCode = facilities > 0 ? 'network.apart' : 'network.island';
      const at: PlanePosition = accessPosition(network, { link: longest.link, share: 0.5 });
      return {
        code,
        severity: networkSeverities[code],
        layer: 'roads',
        place: plane.toLonLat(at),
        things: things([...roads].slice(0, mostThings)),
        values: { roads: roads.size, metres, facilities },
      };
    });
}

function partsOf(network: Network): Map<number, Part> {
  const parts = new Map<number, Part>();
  for (let link = 0; link < network.linkM.length; link += 1) {
    const number = network.part[network.linkFrom[link] ?? 0] ?? 0;
    const metres = network.linkM[link] ?? 0;
    const part = parts.get(number) ?? { roads: new Set<string>(), metres: 0, longest: { link, metres } };
    parts.set(number, part);
    part.roads.add(network.linkRoad[link] ?? '');
    part.metres += metres;
    if (metres > part.longest.metres) part.longest = { link, metres };
  }
  return parts;
}
