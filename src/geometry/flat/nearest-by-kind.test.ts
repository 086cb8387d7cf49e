import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStart, nearestByKind, settleFrom } from './nearest-by-kind.ts';
import { type RoadLinks, roadGraph, type Spread } from './road-graph.ts';
import type { Starts } from './settle-in-buckets.ts';

const links = (
  nodeCount: number,
  list: readonly (readonly [from: number, to: number, cost: number, oneWay?: 1 | undefined])[],
): RoadLinks => ({
  nodeCount,
  from: Int32Array.from(list, ([from]) => from),
  to: Int32Array.from(list, ([, to]) => to),
  cost: Float64Array.from(list, ([, , cost]) => cost),
  oneWay: Uint8Array.from(list, ([, , , oneWay]) => oneWay ?? 0),
});
const starts = (...list: (readonly [node: number, cost: number])[]): Starts => ({
  node: Int32Array.from(list, ([node]) => node),
  cost: Float64Array.from(list, ([, cost]) => cost),
});
/** Bellman–Ford: every link tried until nothing changes. */
const byHand = ({ nodeCount, from, to, cost, oneWay }: RoadLinks, begin: Starts, spread: Spread): number[] => {
  const best = new Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
  begin.node.forEach((node, i) => {
    best[node] = Math.min(best[node]!, begin.cost[i]!);
  });
  for (let round = 0; round <= nodeCount; round += 1)
    for (let k = 0; k < from.length; k += 1) {
      const [a, b, c, signed] = [from[k]!, to[k]!, cost[k]!, oneWay?.[k] === 1];
      if (spread !== 'against' || !signed) best[b] = Math.min(best[b]!, best[a]! + c);
      if (spread !== 'with' || !signed) best[a] = Math.min(best[a]!, best[b]! + c);
    }
  return best;
};
const someNetwork = fc.integer({ min: 1, max: 30 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  const cost = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 1e-9, 1e6));
  return fc.record({
    net: fc
      .array(fc.tuple(node, node, cost, fc.constantFrom<1 | undefined>(1, undefined)), { maxLength: 80 })
      .map((list) => links(nodeCount, list)),
    begin: fc.array(fc.tuple(node, cost), { maxLength: 5 }).map((list) => starts(...list)),
    added: fc.tuple(node, cost),
    spread: fc.constantFrom<Spread>('against', 'with', 'either'),
  });
});

describe('the nearest of each kind on a network', () => {
  const line = links(5, [
    [0, 1, 100],
    [1, 2, 100],
    [2, 3, 100],
  ]);

  it('knows how far and to which, and that an island is not reached', () => {
    const [schools, ports] = nearestByKind(roadGraph(line), [starts([0, 0], [3, 0]), starts([2, 7])]);
    expect([...schools!.cost]).toEqual([0, 100, 100, 0, Number.POSITIVE_INFINITY]);
    expect([...schools!.from]).toEqual([0, 0, 1, 1, -1]);
    expect([...ports!.cost]).toEqual([207, 107, 7, 107, Number.POSITIVE_INFINITY]);
  });

  it('spreads against one-way traffic to a facility, with it from a site, and either way for pipes', () => {
    const oneWay = links(3, [
      [0, 1, 10, 1],
      [1, 2, 10, 1],
    ]);
    const costs = (spread: Spread) => [...settleFrom(roadGraph(oneWay, spread), starts([1, 0])).cost];
    expect(costs('against')).toEqual([10, 0, Number.POSITIVE_INFINITY]);
    expect(costs('with')).toEqual([Number.POSITIVE_INFINITY, 0, 10]);
    expect(costs('either')).toEqual([10, 0, 10]);
  });

  it('leads back along the arcs it came by', () => {
    const graph = roadGraph(line);
    const { by } = settleFrom(graph, starts([3, 0]));
    const way = [];
    for (let node = 0; by[node]! >= 0; node = graph.at[by[node]!]!) way.push(graph.link[by[node]!]);
    expect(way).toEqual([0, 1, 2]);
  });

  it('stops where told', () => {
    expect([...settleFrom(roadGraph(line), starts([0, 0]), 150).cost]).toEqual([0, 100, ...Array(3).fill(Infinity)]);
  });

  it('leaves out links and starts that make no sense', () => {
    const odd = links(3, [
      [0, 1, -5],
      [0, 9, 1],
      [1, 2, Number.NaN],
      [0, 2, Number.POSITIVE_INFINITY],
    ]);
    const settled = settleFrom(roadGraph(odd), starts([0, 0], [7, 0], [1, Number.NaN], [2, -1], [1, Infinity]));
    expect([...settled.cost]).toEqual([0, Infinity, Infinity]);
  });

  it('has the least costs of trying every way, on any network', () => {
    fc.assert(
      fc.property(someNetwork, ({ net, begin, spread }) => {
        const { cost, from } = settleFrom(roadGraph(net, spread), begin);
        expect([...cost]).toEqual(byHand(net, begin, spread));
        expect([...from].map((start) => start >= 0)).toEqual([...cost].map(Number.isFinite));
      }),
    );
  });

  it('is the same when a facility is added later as when it was there from the start', () => {
    fc.assert(
      fc.property(someNetwork, ({ net, begin, added: [node, cost], spread }) => {
        const graph = roadGraph(net, spread);
        const before = settleFrom(graph, begin);
        const nearer = [...before.cost];
        const changed = addStart(graph, before, node, cost, begin.node.length);
        const all = starts(...[...begin.node].map((each, i) => [each, begin.cost[i]!] as const), [node, cost]);
        expect([...before.cost]).toEqual([...settleFrom(graph, all).cost]);
        expect(changed).toBe([...before.cost].filter((each, i) => each < nearer[i]!).length);
      }),
    );
  });
});
