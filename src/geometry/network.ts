import { joinRoads, type RoadJoint } from './road-joints.ts';
import type { PlaneLine, PlanePosition } from './shapes.ts';

/** One drawn line of road with what the network needs to know of it. */
export interface RoadLine {
  readonly id: string;
  readonly line: PlaneLine;
  /** The words `expressway` and `ramp` have a meaning here: no crossings at grade, no driveways. */
  readonly class: string;
  readonly speedKmh: number;
  /** Traffic runs only in the direction of drawing. */
  readonly oneWay: boolean;
  /** Passes over or under others; joins them only at its ends. */
  readonly bridge: boolean;
}

/** A line that ends close to another road without reaching it: probably a drawing mistake. */
export interface NetworkGap {
  readonly roadId: string;
  readonly otherId: string;
  readonly at: PlanePosition;
  readonly metres: number;
}

/**
 * Roads as links in flat arrays. Link k runs straight from node `linkFrom[k]` to `linkTo[k]` over `linkM[k]` metres of
 * true length in `linkMin[k]` minutes, both ways unless `linkOneWay[k]`.
 */
export interface Network {
  readonly nodes: readonly PlanePosition[];
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkM: Float64Array;
  readonly linkMin: Float64Array;
  readonly linkOneWay: Uint8Array;
  /** 1 where a site may have its gate: not on expressways, ramps and bridges. */
  readonly linkOpen: Uint8Array;
  readonly linkRoad: readonly string[];
  /** Which connected part of the network (directions left aside) a node belongs to. */
  readonly part: Int32Array;
  readonly partCount: number;
  readonly gaps: readonly NetworkGap[];
  /** Metres of the plane for a metre on the ground at a position. */
  readonly scaleAt: ScaleAt;
}

/** Metres of the plane for a metre on the ground. */
export type ScaleAt = (eastM: number, northM: number) => number;
const unscaled: ScaleAt = () => 1;

/** A speed that is missing or nonsense is taken as walking pace of lorries in a yard. */
const leastSpeedKmh = 5;

const finiteLine = (line: PlaneLine): PlaneLine =>
  line.filter(([e, n], i) => {
    const before = line[i - 1];
    return Number.isFinite(e + n) && !(before && before[0] === e && before[1] === n);
  });

const partsOf = (
  nodeCount: number,
  linkFrom: Int32Array,
  linkTo: Int32Array,
): { part: Int32Array; partCount: number } => {
  const parent = Int32Array.from({ length: nodeCount }, (_, i) => i);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      const up = parent[parent[at] ?? 0] ?? 0;
      parent[at] = up;
      at = up;
    }
    return at;
  };
  for (let k = 0; k < linkFrom.length; k += 1) parent[root(linkFrom[k] ?? 0)] = root(linkTo[k] ?? 0);
  const numbers = new Map<number, number>();
  const part = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const top = root(node);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    part[node] = number;
  }
  return { part, partCount: numbers.size };
};

/**
 * Builds the network of roads drawn as lines. Lines are joined where they share a position, where one ends on another
 * within `joinToleranceM`, and where they cross at grade; not where a bridge or an expressway is crossed. Ends that
 * stop short of another road are reported as gaps. With `scaleAt` every link has its true length: that in the plane by
 * the plane's scale at its middle (a link of 1 km is met to 10⁻⁹). Nothing is thrown: a line without length is left out.
 */
export const buildNetwork = (
  lines: readonly RoadLine[],
  joinToleranceM: number,
  scaleAt: ScaleAt = unscaled,
): Network => {
  const roads = lines.map((road) => ({ ...road, line: finiteLine(road.line) })).filter(({ line }) => line.length >= 2);
  const { nodes, joints, gaps } = joinRoads(roads, Math.max(0, joinToleranceM) || 0);

  const from: number[] = [];
  const to: number[] = [];
  const metres: number[] = [];
  const minutes: number[] = [];
  const oneWay: number[] = [];
  const open: number[] = [];
  const road: string[] = [];
  roads.forEach((line, i) => {
    const metresPerMinute = (Math.max(leastSpeedKmh, line.speedKmh || 0) * 1000) / 60;
    const stops: readonly RoadJoint[] = joints[i] ?? [];
    stops.forEach((stop, k) => {
      const before = stops[k - 1];
      if (!before || before.node === stop.node) return;
      const [a, b] = [nodes[before.node] ?? [0, 0], nodes[stop.node] ?? [0, 0]];
      const length = (stop.along - before.along) / scaleAt((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
      from.push(before.node);
      to.push(stop.node);
      metres.push(length);
      minutes.push(length / metresPerMinute);
      oneWay.push(line.oneWay ? 1 : 0);
      open.push(line.bridge || line.class === 'expressway' || line.class === 'ramp' ? 0 : 1);
      road.push(line.id);
    });
  });

  const linkFrom = Int32Array.from(from);
  const linkTo = Int32Array.from(to);
  return {
    nodes,
    linkFrom,
    linkTo,
    linkM: Float64Array.from(metres),
    linkMin: Float64Array.from(minutes),
    linkOneWay: Uint8Array.from(oneWay),
    linkOpen: Uint8Array.from(open),
    linkRoad: road,
    ...partsOf(nodes.length, linkFrom, linkTo),
    gaps,
    scaleAt,
  };
};
