import { nearestByKind } from '../../../src/geometry/flat/nearest-by-kind.ts';
import { roadGraph } from '../../../src/geometry/flat/road-graph.ts';
import { at100k, type Bench, type BenchRow } from '../bench-row.ts';
import { junctionLattice, latticeSide } from '../data/junction-lattice.ts';
import { withPostgis, withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'road-network';
/** pgRouting takes seconds a sweep: so many of the ten kinds, scaled. */
const sweepsAsked = 3;

/** How far every junction is by road from the nearest site of each of ten kinds (twenty sites a kind). */
export const roadNetwork: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const lattice = junctionLattice(latticeSide[land.size]);
    const { nodeCount, from, to, cost, kinds } = lattice;
    const work = `nearest of ${kinds.length} kinds by road for ${nodeCount} junctions over ${from.length} links`;
    const graph = roadGraph({ nodeCount, from, to, cost });
    const starts = kinds.map((node) => ({ node, cost: new Float64Array(node.length) }));
    const ours = () => nearestByKind(graph, starts);
    const answer = Float64Array.from(ours().flatMap(({ cost: metres }) => [...metres]));

    // Proof without a peer: no link shortens a distance, and every distance is made up of a link and the one before.
    let worst = 0;
    for (const kind of kinds.keys()) {
      const metres = answer.subarray(kind * nodeCount, (kind + 1) * nodeCount);
      const tight = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
      for (const node of kinds[kind] ?? []) tight[node] = 0;
      for (const [k, a] of from.entries()) {
        const b = to[k] ?? a;
        tight[a] = Math.min(tight[a] ?? 0, (metres[b] ?? Number.NaN) + (cost[k] ?? 0));
        tight[b] = Math.min(tight[b] ?? 0, (metres[a] ?? Number.NaN) + (cost[k] ?? 0));
      }
      worst = Math.max(worst, worstDifference(metres, tight));
    }
    report.figure({
      row,
      work: 'worst distance that a link would shorten or that no link makes up',
      against: "Bellman's equations",
      measured: `${worst.toExponential(0)} m`,
      bar: '≤ 1e-6 m',
      isMet: worst <= 1e-6,
    });
    await withPython(bench, 'scipy', { row, work, against: 'SciPy dijkstra', bar: '≥ 2×' }, async (python) => {
      for (const [name, array] of Object.entries({ from, to, cost })) await python.put(name, array);
      await python.put('starts', Int32Array.from(kinds.flatMap((nodes) => [...nodes])));
      await python.run('make_graph', { nodes: nodeCount });
      await python.run('nearest_by_road', { kinds: kinds.length });
      const agreement = { worst: worstDifference(answer, await python.get('metres')), allowed: 1e-3, unit: 'm' };
      await report.speed({ row, work, against: 'SciPy dijkstra(min_only)', atLeast: at100k(land, 2), agreement }, () =>
        race(timed(ours), () => python.run('nearest_by_road', { kinds: kinds.length }), rounds),
      );
    });

    await withPostgis(
      bench,
      { row, work, against: 'pgRouting', bar: '≥ 100×' },
      async (postgis) => {
        await postgis.query('create table link (id int primary key, source int, target int, cost float8)');
        await postgis.copy(
          'link',
          Array.from(from, (a, k) => `${k}\t${a}\t${to[k]}\t${cost[k]}`),
        );
        // A source above all sites of a kind, joined to them at no cost: one sweep a kind, as ours.
        const sweep = (kind: number, wanted: string): string => {
          const joined = [...new Set(kinds[kind])].map((node, i) => `(${-1 - i}, ${nodeCount}, ${node}, 0::float8)`);
          return `select ${wanted} from pgr_drivingDistance(
            'select id, source, target, cost, cost as reverse_cost from mutu_bench.link union all
             select id, source, target, cost, -1 from (values ${joined.join(',')}) v (id, source, target, cost)',
            ${nodeCount}, 1e12) where node < ${nodeCount}`;
        };
        const asked = [...kinds.keys()].slice(0, sweepsAsked);
        const theirs = new Float64Array(asked.length * nodeCount).fill(Number.POSITIVE_INFINITY);
        for (const kind of asked)
          for (const line of await postgis.query(sweep(kind, 'node, agg_cost'))) {
            const [node, metres] = line.split('|');
            theirs[kind * nodeCount + Number(node)] = Number(metres);
          }
        const agreement = {
          worst: worstDifference(answer.subarray(0, theirs.length), theirs),
          allowed: 1e-3,
          unit: 'm',
        };
        await report.speed(
          { row, work, against: 'pgRouting drivingDistance', atLeast: at100k(land, 100), agreement },
          () =>
            race(
              timed(ours),
              async () => {
                const share = asked.length / kinds.length;
                let [wallMs, cpuMs]: [number, number | null] = [0, 0];
                for (const kind of asked) {
                  const took = await postgis.explain(sweep(kind, 'count(*)'));
                  wallMs += took.wallMs / share;
                  cpuMs = cpuMs === null || took.cpuMs === null ? null : cpuMs + took.cpuMs / share;
                }
                return { wallMs, cpuMs };
              },
              1,
            ),
        );
      },
      true,
    );
  },
};
