import type { Line } from './report.ts';

const marks: Record<Line['state'], string> = {
  met: 'met',
  missed: 'MISSED',
  '': '',
  skipped: 'skipped',
  WRONG: 'WRONG',
};

/** One line as soon as it is known. */
export const printLine = ({ work, against, measured, bar, state, answers }: Line): void => {
  const judged = [bar && `bar ${bar}`, marks[state]].filter((word) => word !== '').join(': ');
  console.log(`  ${[work, against, measured, judged, answers].filter((cell) => cell !== '').join(' | ')}`);
};

/** The whole table in Markdown, as docs/bench.md keeps it, and the count of bars. */
export const printSummary = (lines: readonly Line[]): void => {
  console.log('\n| row | work | against | measured | bar | | answers |\n|---|---|---|---|---|---|---|');
  for (const { row, work, against, measured, bar, state, answers } of lines)
    console.log(`| ${[row, work, against, measured, bar, marks[state], answers].join(' | ')} |`);
  const count = (state: Line['state']): number => lines.filter((line) => line.state === state).length;
  console.log(
    `\n${count('met')} bars met, ${count('missed')} missed, ${count('skipped')} comparisons skipped, ${count('WRONG')} answers wrong`,
  );
};
