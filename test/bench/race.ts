import type { Took } from './peers/took.ts';

/** Work that says itself what it took. */
export type Work = () => Took | Promise<Took>;

export interface Race {
  readonly oursMs: number;
  readonly peerMs: number;
  /** How many times longer the peer takes: the median of the rounds' own ratios. */
  readonly ratio: number;
  /** What was compared: time on the processor where both sides know it. */
  readonly clock: 'cpu' | 'wall';
}

const leastMs = 20;
const warmMs = 300;

/** Times work in this process, repeated until it lasts long enough to be timed; `share` of the whole that is really done. */
export const timed =
  (work: () => unknown, share = 1): Work =>
  () => {
    let times = 0;
    const cpu = process.cpuUsage();
    const start = performance.now();
    let wallMs = 0;
    while (wallMs < leastMs) {
      work();
      times += 1;
      wallMs = performance.now() - start;
    }
    const { user, system } = process.cpuUsage(cpu);
    const scale = 1 / (times * share);
    return { wallMs: wallMs * scale, cpuMs: ((user + system) / 1000) * scale };
  };

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/**
 * Ours, peer, ours, peer …: both meet the same load of a shared machine. Ours runs for a while before, to be compiled; a peer
 * keeps its caches from the check of the answers.
 */
export const race = async (ours: Work, peer: Work, rounds: number): Promise<Race> => {
  const start = performance.now();
  for (let run = 0; run < 2 || performance.now() - start < warmMs; run += 1) await ours();
  const laps: { ours: Took; peer: Took }[] = [];
  for (let round = 0; round < rounds; round += 1) laps.push({ ours: await ours(), peer: await peer() });
  const clock = laps.every(({ ours: a, peer: b }) => a.cpuMs !== null && b.cpuMs !== null) ? 'cpu' : 'wall';
  const of = (took: Took): number => (clock === 'cpu' ? (took.cpuMs ?? Number.NaN) : took.wallMs);
  return {
    oursMs: median(laps.map((lap) => of(lap.ours))),
    peerMs: median(laps.map((lap) => of(lap.peer))),
    ratio: median(laps.map((lap) => of(lap.peer) / of(lap.ours))),
    clock,
  };
};
