import { intersectionAreaM2 } from './intersection-area.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlanePolygon, PlanePosition, PlaneRing } from './shapes.ts';

/** A straight line across the land: positions whose offset = (position − origin) · direction is `at`. */
export interface CutLine {
  readonly origin: PlanePosition;
  /** Unit vector across the line, from the side called behind to the side called ahead. */
  readonly direction: readonly [east: number, north: number];
  readonly at: number;
}

/** One piece, with the numbers of the stretches of the line that bound it. */
export interface SplitFace {
  readonly polygon: PlanePolygon;
  readonly behind: boolean;
  readonly chords: readonly number[];
}

interface Crossing {
  readonly ring: number;
  /** Index of the corner before it, and the share of the edge up to it. */
  readonly edge: number;
  readonly share: number;
  readonly position: PlanePosition;
  /** Place along the line, metres. */
  readonly along: number;
  /** The ring goes from behind to ahead here. */
  readonly goesAhead: boolean;
}

export const offsetOf = (line: CutLine, [east, north]: PlanePosition): number =>
  (east - line.origin[0]) * line.direction[0] + (north - line.origin[1]) * line.direction[1];

const turned = (ring: PlaneRing, anticlockwise: boolean): PlaneRing =>
  ringAreaM2(ring) > 0 === anticlockwise ? ring : [...ring].reverse();

const crossingsOf = (rings: readonly PlaneRing[], line: CutLine): Crossing[] => {
  const crossings: Crossing[] = [];
  rings.forEach((ring, ringIndex) => {
    ring.forEach((a, edge) => {
      const b = ring[(edge + 1) % ring.length] ?? a;
      const offA = offsetOf(line, a) - line.at;
      const offB = offsetOf(line, b) - line.at;
      // A corner on the line counts as behind it: the same choice everywhere keeps crossings in pairs.
      if (offA <= 0 === offB <= 0) return;
      const share = offA / (offA - offB);
      const position: PlanePosition = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
      const along =
        (position[1] - line.origin[1]) * line.direction[0] - (position[0] - line.origin[0]) * line.direction[1];
      crossings.push({ ring: ringIndex, edge, share, position, along, goesAhead: offA <= 0 });
    });
  });
  return crossings;
};

/** Crossings in order along the line, land between the 1st and 2nd, 3rd and 4th …; null where rounding muddles them. */
const inPairs = (crossings: readonly Crossing[]): readonly (readonly [Crossing, Crossing])[] | null => {
  const sorted = [...crossings].sort((p, q) => p.along - q.along);
  const pairs: [Crossing, Crossing][] = [];
  for (let i = 0; i < sorted.length; i += 1) {
    // With land to the left of every ring, a stretch of land begins where a ring goes ahead.
    const begins = i % 2 === 0;
    const here = sorted[i]?.along ?? 0;
    const k = sorted.findIndex((crossing, j) => j >= i && crossing.goesAhead === begins);
    const wanted = sorted[k];
    const current = sorted[i];
    if (!wanted || !current || wanted.along - here > 1e-7) return null;
    sorted[k] = current;
    sorted[i] = wanted;
    const before = sorted[i - 1];
    if (!begins && before) pairs.push([before, wanted]);
  }
  return sorted.length % 2 === 0 ? pairs : null;
};

/** Walks rings and chords; every chord is walked once each way, so all faces come out, none twice. */
const walk = (
  rings: readonly PlaneRing[],
  chords: readonly (readonly [Crossing, Crossing])[],
  only: ReadonlySet<number>,
) => {
  interface Stop {
    readonly crossing: Crossing;
    readonly chord: number;
    readonly partner: Crossing;
  }
  const stops = new Map<number, Stop[]>();
  chords.forEach(([p, q], chord) => {
    if (!only.has(chord)) return;
    for (const [crossing, partner] of [
      [p, q],
      [q, p],
    ] as const) {
      const list = stops.get(crossing.ring) ?? [];
      list.push({ crossing, chord, partner });
      stops.set(crossing.ring, list);
    }
  });
  const nextStop = new Map<Crossing, { stop: Stop; corners: PlanePosition[] }>();
  for (const [ringIndex, list] of stops) {
    const ring = rings[ringIndex] ?? [];
    list.sort((s, t) => s.crossing.edge - t.crossing.edge || s.crossing.share - t.crossing.share);
    list.forEach((from, i) => {
      const to = list[(i + 1) % list.length] ?? from;
      const corners: PlanePosition[] = [];
      const sameEdgeLater = list.length > 1 && to.crossing.edge === from.crossing.edge && i + 1 < list.length;
      if (!sameEdgeLater) {
        let corner = (from.crossing.edge + 1) % ring.length;
        const last = to.crossing.edge;
        for (let step = 0; step < ring.length; step += 1) {
          const position = ring[corner];
          if (position) corners.push(position);
          if (corner === last) break;
          corner = (corner + 1) % ring.length;
        }
      }
      nextStop.set(from.crossing, { stop: to, corners });
    });
  }

  const loops: { ring: PlaneRing; behind: boolean; chords: number[] }[] = [];
  const used = new Set<Crossing>();
  for (const start of nextStop.keys()) {
    if (used.has(start)) continue;
    const positions: PlanePosition[] = [];
    const walked: number[] = [];
    let at: Crossing = start;
    while (!used.has(at)) {
      used.add(at);
      const onward = nextStop.get(at);
      if (!onward) break;
      for (const position of [at.position, ...onward.corners, onward.stop.crossing.position]) {
        const last = positions.at(-1);
        if (!last || last[0] !== position[0] || last[1] !== position[1]) positions.push(position);
      }
      walked.push(onward.stop.chord);
      at = onward.stop.partner;
    }
    const first = positions[0];
    const last = positions.at(-1);
    if (positions.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) positions.pop();
    loops.push({ ring: positions, behind: !start.goesAhead, chords: walked });
  }
  const whole = rings.flatMap((ring, i) => (stops.has(i) ? [] : [{ ring, index: i }]));
  return { loops, whole };
};

const lies = (inner: PlaneRing, outer: PlaneRing): boolean =>
  intersectionAreaM2([{ outer, holes: [] }], [{ outer: inner, holes: [] }]) > 0.5 * Math.abs(ringAreaM2(inner));

const facesOf = (
  rings: readonly PlaneRing[],
  chords: readonly (readonly [Crossing, Crossing])[],
  only: ReadonlySet<number>,
  line: CutLine,
): SplitFace[] => {
  const { loops, whole } = walk(rings, chords, only);
  const outers = loops.filter(({ ring }) => ring.length >= 3 && ringAreaM2(ring) > 1e-9);
  const holes = [
    ...loops.filter(({ ring }) => ring.length >= 3 && ringAreaM2(ring) < -1e-9).map(({ ring }) => ring),
    ...whole.filter(({ index }) => index > 0).map(({ ring }) => ring),
  ];
  for (const { ring, index } of whole) {
    const [first] = ring;
    if (index === 0) outers.push({ ring, behind: first !== undefined && offsetOf(line, first) <= line.at, chords: [] });
  }
  return outers.map(({ ring, behind, chords: walked }) => ({
    polygon: { outer: ring, holes: outers.length === 1 ? holes : holes.filter((hole) => lies(hole, ring)) },
    behind,
    chords: walked,
  }));
};

export interface LineSplit {
  /** The line used, at most 1e-7 m beside the one asked for. */
  readonly line: CutLine;
  readonly faces: readonly SplitFace[];
  /** The pieces when the line is drawn only along the chords of one face: that face and the rest, rejoined. */
  alone(face: SplitFace): readonly SplitFace[];
}

/**
 * Splits a polygon, concave and with holes if it must be, along a straight line into all its pieces; no corner but the
 * crossings is new, so the areas add up to rounding. Null only where rounding keeps crossings from being paired.
 */
export const splitByLine = (polygon: PlanePolygon, asked: CutLine): LineSplit | null => {
  const rings = [turned(polygon.outer, true), ...polygon.holes.map((hole) => turned(hole, false))];
  for (const nudge of [0, 1e-9, -1e-9, 1e-8, -1e-8, 1e-7, -1e-7]) {
    const line = { ...asked, at: asked.at + nudge };
    const chords = inPairs(crossingsOf(rings, line));
    if (!chords) continue;
    const all = new Set(chords.keys());
    return {
      line,
      faces: facesOf(rings, chords, all, line),
      alone: (face) => facesOf(rings, chords, new Set(face.chords), line),
    };
  }
  return null;
};
