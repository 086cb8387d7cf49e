import { seeded } from './seeded.ts';

/** Junctions on a bent lattice with 8 % of the links missing; a link costs its length in metres, both ways. */
export interface JunctionLattice {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
  /** For each of ten kinds the junctions of its twenty sites. */
  readonly kinds: readonly Int32Array[];
}

/** 50,176 junctions at the largest size, 2,500 at the least. */
export const latticeSide = { '1k': 50, '10k': 100, '100k': 224 } as const;

export const junctionLattice = (side: number, seed = 3): JunctionLattice => {
  const random = seeded(seed);
  const nodeCount = side * side;
  const east = new Float64Array(nodeCount);
  const north = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    east[node] = (node % side) * 250 + (random() - 0.5) * 150;
    north[node] = Math.floor(node / side) * 250 + (random() - 0.5) * 150;
  }
  const from: number[] = [];
  const to: number[] = [];
  const link = (a: number, b: number): void => {
    if (random() < 0.08) return;
    from.push(a);
    to.push(b);
  };
  for (let node = 0; node < nodeCount; node += 1) {
    if ((node + 1) % side !== 0) link(node, node + 1);
    if (node + side < nodeCount) link(node, node + side);
  }
  const cost = from.map((a, k) => {
    const b = to[k] ?? a;
    return Math.hypot((east[b] ?? 0) - (east[a] ?? 0), (north[b] ?? 0) - (north[a] ?? 0));
  });
  const kinds = Array.from({ length: 10 }, () =>
    Int32Array.from({ length: 20 }, () => Math.floor(random() * nodeCount)),
  );
  return {
    nodeCount,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    cost: Float64Array.from(cost),
    kinds,
  };
};
