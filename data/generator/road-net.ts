import { lengthOf } from './curve.ts';
import { at, between, cross, distance, type Line, minus, type Pos, toSegment } from './position.ts';
import type { RoadLine } from './road-lines.ts';

export interface RoadSegment {
  readonly road: RoadLine;
  readonly line: Line;
  readonly bridge: boolean;
}

/** A place on a line where it is cut: metres from its start. */
interface Cut {
  readonly metres: number;
  readonly node: Pos;
}

const danglingM = 260;
const mergeM = 1.5;
const bridgeHalfM = 45;

/** One node for all positions within reach, so that segments share identical end positions. */
class NodeRegister {
  readonly nodes: Pos[] = [];
  at(p: Pos): Pos {
    const known = this.nodes.find((node) => distance(node, p) < mergeM);
    if (known) return known;
    const node: Pos = [Math.round(p[0] * 1000) / 1000, Math.round(p[1] * 1000) / 1000];
    this.nodes.push(node);
    return node;
  }
}

function metresAlong(line: Line, index: number, p: Pos): number {
  return lengthOf(line.slice(0, index + 1)) + distance(at(line, index), p);
}

/** Cuts roads where they meet; where a road passes the expressway a bridge is cut out instead. */
export function nodedRoads(roads: readonly RoadLine[]): readonly RoadSegment[] {
  const register = new NodeRegister();
  const cuts: Cut[][] = roads.map((road) => [
    { metres: 0, node: register.at(at(road.line, 0)) },
    { metres: lengthOf(road.line), node: register.at(at(road.line, -1)) },
  ]);
  const bridges: { road: number; from: number; to: number }[] = [];
  roads.forEach((a, i) => {
    roads.forEach((b, j) => {
      if (j <= i) return;
      meet(a, b, i, j);
    });
  });

  function meet(a: RoadLine, b: RoadLine, i: number, j: number): void {
    for (const [road, other, k] of [[a, b, j] as const, [b, a, i] as const]) {
      for (const end of [at(road.line, 0), at(road.line, -1)]) touch(end, other, k);
    }
    const passing = a.class === 'expressway' && b.crossesExpressway === true;
    for (let m = 1; m < a.line.length; m++) {
      for (let n = 1; n < b.line.length; n++) {
        const p = crossing(at(a.line, m - 1), at(a.line, m), at(b.line, n - 1), at(b.line, n));
        if (!p) continue;
        const along = metresAlong(b.line, n - 1, p);
        if (passing) {
          if (along > mergeM && along < lengthOf(b.line) - mergeM)
            bridges.push({ road: j, from: along - bridgeHalfM, to: along + bridgeHalfM });
          continue;
        }
        const node = register.at(p);
        cuts[i]?.push({ metres: metresAlong(a.line, m - 1, p), node });
        cuts[j]?.push({ metres: along, node });
      }
    }
  }

  /** An end that lies on another road makes a node there. */
  function touch(end: Pos, other: RoadLine, k: number): void {
    for (let n = 1; n < other.line.length; n++) {
      if (toSegment(end, at(other.line, n - 1), at(other.line, n)) > 0.5) continue;
      cuts[k]?.push({ metres: metresAlong(other.line, n - 1, end), node: register.at(end) });
      return;
    }
  }

  const segments = roads.flatMap((road, i) => {
    const own = bridges.filter((bridge) => bridge.road === i);
    const ends = own
      .flatMap(({ from, to }) => [from, to])
      .map((metres) => ({ metres, node: register.at(positionAt(road.line, metres)) }));
    return split(road, [...(cuts[i] ?? []), ...ends], own);
  });
  return withoutDangling(segments);
}

function positionAt(line: Line, metres: number): Pos {
  let rest = metres;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [at(line, i - 1), at(line, i)];
    const step = distance(a, b);
    if (rest <= step) return between(a, b, rest / step);
    rest -= step;
  }
  return at(line, -1);
}

function split(road: RoadLine, cuts: readonly Cut[], bridges: readonly { from: number; to: number }[]): RoadSegment[] {
  const sorted = [...cuts].sort((a, b) => a.metres - b.metres);
  const distinct = sorted.filter((cut, i) => i === 0 || cut.node !== sorted[i - 1]?.node);
  const segments: RoadSegment[] = [];
  for (let i = 1; i < distinct.length; i++) {
    const [from, to] = [at(distinct, i - 1), at(distinct, i)];
    let walked = 0;
    const inner: Pos[] = [];
    road.line.forEach((p, n) => {
      if (n > 0) walked += distance(at(road.line, n - 1), p);
      const apart = Math.min(distance(p, from.node), distance(p, to.node));
      if (walked > from.metres + 0.5 && walked < to.metres - 0.5 && apart > 2) inner.push(p);
    });
    const middle = (from.metres + to.metres) / 2;
    segments.push({
      road,
      line: [from.node, ...inner, to.node],
      bridge: bridges.some((bridge) => middle > bridge.from && middle < bridge.to),
    });
  }
  return segments;
}

function crossing(a: Pos, b: Pos, c: Pos, d: Pos): Pos | null {
  const [r, s] = [minus(b, a), minus(d, c)];
  const across = cross(r, s);
  if (Math.abs(across) < 1e-9) return null;
  const t = cross(minus(c, a), s) / across;
  const u = cross(minus(c, a), r) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? between(a, b, t) : null;
}

const keyOf = (p: Pos): string => p.join();

/** Drops the short ends that overshoot a junction. */
function withoutDangling(segments: readonly RoadSegment[]): readonly RoadSegment[] {
  const degree = new Map<string, number>();
  const ends = (segment: RoadSegment): string[] => [keyOf(at(segment.line, 0)), keyOf(at(segment.line, -1))];
  for (const key of segments.flatMap(ends)) degree.set(key, (degree.get(key) ?? 0) + 1);
  const kept = segments.filter(
    (s) => lengthOf(s.line) >= danglingM || ends(s).every((key) => (degree.get(key) ?? 0) > 1),
  );
  return kept.length === segments.length ? kept : withoutDangling(kept);
}
