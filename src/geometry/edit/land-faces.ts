import type { Node } from './node.ts';

interface Way {
  readonly from: Node;
  readonly to: Node;
  /** Direction it leaves `from`, radians. */
  readonly angle: number;
}

const way = (from: Node, to: Node): Way => ({
  from,
  to,
  angle: Math.atan2(to.place[1] - from.place[1], to.place[0] - from.place[0]),
});

/**
 * The outlines of the faces into which chords divide land: rings run with the land to their left, chords may be walked both
 * ways, and at every node the leftmost way is taken. Outer rings come out anticlockwise, holes clockwise; where a walk
 * meets itself in a node it is taken apart there, so that every ring is simple.
 */
export function landFaces(
  rings: readonly (readonly Node[])[],
  chords: readonly (readonly [Node, Node])[],
): readonly (readonly Node[])[] {
  const ways: Way[] = [];
  for (const ring of rings)
    for (const [i, from] of ring.entries()) ways.push(way(from, ring[(i + 1) % ring.length] ?? from));
  for (const [a, b] of chords) ways.push(way(a, b), way(b, a));
  const leaving = new Map<Node, Way[]>();
  for (const one of ways) {
    const list = leaving.get(one.from) ?? [];
    list.push(one);
    leaving.set(one.from, list);
  }
  const onward = ({ from, to }: Way): Way | undefined => {
    const back = Math.atan2(from.place[1] - to.place[1], from.place[0] - to.place[0]);
    let best: Way | undefined;
    let bestTurn = Number.POSITIVE_INFINITY;
    for (const each of leaving.get(to) ?? []) {
      // Clockwise from the way we came; the way back itself comes last.
      const clockwise = (back - each.angle + 4 * Math.PI) % (2 * Math.PI);
      const turn = each.to === from || clockwise === 0 ? 2 * Math.PI : clockwise;
      if (turn >= bestTurn) continue;
      bestTurn = turn;
      best = each;
    }
    return best;
  };
  const walked = new Set<Way>();
  const faces: (readonly Node[])[] = [];
  for (const start of ways) {
    const ring: Node[] = [];
    let at: Way | undefined = start;
    while (at && !walked.has(at)) {
      walked.add(at);
      ring.push(at.from);
      at = onward(at);
    }
    if (ring.length >= 3) faces.push(...simpleRings(ring));
  }
  return faces;
}

/** A walk taken apart wherever it comes to a node again. */
export function simpleRings<Corner>(walk: readonly Corner[]): (readonly Corner[])[] {
  const found: (readonly Corner[])[] = [];
  const open: Corner[] = [];
  for (const node of walk) {
    const before = open.indexOf(node);
    if (before >= 0) {
      const loop = open.splice(before);
      if (loop.length >= 3) found.push(loop);
    }
    open.push(node);
  }
  if (open.length >= 3) found.push(open);
  return found;
}
