import { describe, expect, it } from 'vitest';
import { ladderRows } from './readiness-rows.ts';

describe('the readiness ladder', () => {
  it('tells reached from expected and from not spoken of', () => {
    const rows = ladderRows(
      ['zoned', 'acquired', 'leveled', 'serviced'],
      [{ step: 'zoned', date: '2020-05' }, { step: 'acquired' }, { step: 'leveled', date: '2022-12' }],
      '2022-06',
    );
    expect(rows.map((row) => [row.state, row.date])).toEqual([
      ['reached', '2020-05'],
      ['reached', null],
      ['expected', '2022-12'],
      ['open', null],
    ]);
  });
});
