import type { Road } from '../../domain/road.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import { nearestIndex } from '../../geometry/nearest-index.ts';
import { buildNetwork, type Network, type RoadLine } from '../../geometry/network.ts';
import type { PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

export type RoadRules = Pick<RulePack, 'speedsKmh' | 'joinToleranceM'>;

/** The roads of a park as lines and as a network. */
export interface RoadLayer {
  readonly lines: readonly RoadLine[];
  readonly network: Network;
  /** Straight to the nearest centre line, metres; null without roads. Remembered by shape. */
  nearestM(from: PlaneShape): number | null;
}

const known = new WeakMap<
  readonly Road[],
  { readonly key: string; readonly plane: SurveyPlane; readonly layer: RoadLayer }
>();

/** Made once for the same roads and rules: a facility that moves leaves the network as it is. */
export function roadLayer(roads: readonly Road[], rules: RoadRules, plane: SurveyPlane): RoadLayer {
  const key = JSON.stringify([rules.speedsKmh, rules.joinToleranceM]);
  const made = known.get(roads);
  if (made && made.key === key && made.plane === plane) return made.layer;
  const layer = build(roads, rules, plane);
  known.set(roads, { key, plane, layer });
  return layer;
}

function build(roads: readonly Road[], rules: RoadRules, plane: SurveyPlane): RoadLayer {
  const lines: RoadLine[] = roads.flatMap((road) =>
    plane.pathToPlane(road.shape).map((line) => ({
      id: road.id,
      line,
      class: road.class,
      speedKmh: road.speedKmh ?? rules.speedsKmh[road.class],
      oneWay: road.oneWay ?? false,
      bridge: road.bridge ?? false,
    })),
  );
  const index = nearestIndex(
    lines.map(({ id, line }) => ({ id, shape: { kind: 'lines', lines: [line] } })),
    plane,
  );
  const found = new WeakMap<PlaneShape, { readonly metres: number | null }>();
  return {
    lines,
    network: buildNetwork(lines, rules.joinToleranceM, plane.scaleAt),
    nearestM(from) {
      const kept = found.get(from) ?? { metres: index.nearest(from)?.metres ?? null };
      found.set(from, kept);
      return kept.metres;
    },
  };
}
