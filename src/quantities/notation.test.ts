import { afterEach, describe, expect, it } from 'vitest';
import { formatHa, formatLand, formatNumber } from './format.ts';
import { usualNotation, writeFiguresAs } from './notation.ts';

describe('the notation of the reader', () => {
  afterEach(() => writeFiguresAs(usualNotation));

  it('says 537 mu as 35.8 ha, as square metres or as acres', () => {
    expect(formatLand(358_000, 'zh-CN')).toBe('537 亩');
    writeFiguresAs({ ...usualNotation, landUnit: 'ha' });
    expect(formatLand(358_000, 'zh-CN')).toBe('35.8 公顷');
    expect(formatLand(358_000, 'en')).toBe('35.8 ha');
    writeFiguresAs({ ...usualNotation, landUnit: 'm2' });
    expect(formatLand(358_000, 'en')).toBe('358,000 m²');
    writeFiguresAs({ ...usualNotation, landUnit: 'acre' });
    // 35.8 ha × 2.471 053 8 ac/ha = 88.463 7 ac.
    expect(formatLand(358_000, 'en')).toBe('88.5 ac');
    expect(formatLand(35_800, 'zh-CN')).toBe('8.85 英亩');
  });

  it('groups digits by comma, by a thin space or not at all', () => {
    const said = (grouping: 'comma' | 'space' | 'none') => {
      writeFiguresAs({ ...usualNotation, grouping });
      return formatNumber(1_234_567.8, 'zh-CN', 1);
    };
    expect([said('comma'), said('space'), said('none')]).toEqual(['1,234,567.8', '1\u202F234\u202F567.8', '1234567.8']);
  });

  it('shows more decimals where there are any, and none of a count', () => {
    writeFiguresAs({ ...usualNotation, moreDecimals: 1 });
    expect(formatHa(123_456, 'en')).toBe('12.346 ha');
    expect(formatNumber(12, 'en')).toBe('12');
  });
});
