import type { Race } from './race.ts';

/** One line of the table. */
export interface Line {
  readonly row: string;
  readonly work: string;
  readonly against: string;
  readonly measured: string;
  readonly bar: string;
  /** Met, missed, no bar to meet, not measured here, or answers that do not agree. */
  readonly state: 'met' | 'missed' | '' | 'skipped' | 'WRONG';
  readonly answers: string;
}

const figures = (value: number): string =>
  value === 0 ? '0' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
const small = (value: number): string => (value === 0 ? '0' : value.toExponential(1));

/** How far two answers to one question are apart, and how far they may be. */
export interface Agreement {
  readonly worst: number;
  readonly allowed: number;
  readonly unit: string;
}

/** Greatest absolute difference of two lists of answers; a missing or absent number makes it infinite. */
export const worstDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < a.length; i += 1) {
    const off = a[i] === b[i] ? 0 : Math.abs((a[i] ?? Number.NaN) - (b[i] ?? Number.NaN));
    worst = off >= worst ? off : off < worst ? worst : Number.POSITIVE_INFINITY;
  }
  return worst;
};
/** The same as a share of the second. */
export const worstShare = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const share = Float64Array.from(a, (value, i) => value / (b[i] ?? Number.NaN));
  return a.length === b.length
    ? worstDifference(share, new Float64Array(share.length).fill(1))
    : Number.POSITIVE_INFINITY;
};

export interface Report {
  readonly lines: readonly Line[];
  /** A comparison of times, after a check of the answers; nothing is timed where they do not agree. */
  speed(
    entry: { row: string; work: string; against: string; atLeast?: number | undefined; agreement: Agreement | string },
    measure: () => Promise<Race>,
  ): Promise<Race | null>;
  /** A figure held against its bar. */
  figure(entry: {
    row: string;
    work: string;
    against: string;
    measured: string;
    bar: string;
    isMet: boolean;
    /** False where a miss is a wrong answer and not merely a slow one. */
    mayMiss?: boolean;
    answers?: string;
  }): void;
  skip(entry: { row: string; work: string; against: string; bar?: string }, why: string): void;
}

export const makeReport = (say: (line: Line) => void): Report => {
  const lines: Line[] = [];
  const put = (line: Line): void => {
    lines.push(line);
    say(line);
  };
  return {
    lines,
    async speed({ row, work, against, atLeast, agreement }, measure) {
      const bar = atLeast === undefined ? '' : `≥ ${atLeast}×`;
      if (typeof agreement !== 'string' && !(agreement.worst <= agreement.allowed)) {
        const answers = `answers DIFFER: worst ${small(agreement.worst)} ${agreement.unit}, allowed ${small(agreement.allowed)}`;
        put({ row, work, against, measured: '', bar, state: 'WRONG', answers });
        return null;
      }
      const run = await measure();
      const answers =
        typeof agreement === 'string' ? agreement : `answers agree: worst ${small(agreement.worst)} ${agreement.unit}`;
      const clock = run.clock === 'wall' ? ' on the clock' : '';
      put({
        row,
        work,
        against,
        measured: `${figures(run.ratio)}× (${figures(run.oursMs)} ms against ${figures(run.peerMs)} ms${clock})`,
        bar,
        state: atLeast === undefined ? '' : run.ratio >= atLeast ? 'met' : 'missed',
        answers,
      });
      return run;
    },
    figure({ row, work, against, measured, bar, isMet, mayMiss = false, answers = '' }) {
      put({
        row,
        work,
        against,
        measured,
        bar,
        state: isMet ? (bar === '' ? '' : 'met') : mayMiss ? 'missed' : 'WRONG',
        answers,
      });
    },
    skip({ row, work, against, bar = '' }, why) {
      put({ row, work, against, measured: '', bar, state: 'skipped', answers: why });
    },
  };
};
