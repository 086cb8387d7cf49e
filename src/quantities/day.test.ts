import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayOf } from './day.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Shanghai';
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('is the day of the reader, not of Greenwich', () => {
  expect(dayOf(Date.UTC(2022, 6, 14, 23, 30))).toBe('2022-07-15');
  expect(dayOf(Date.UTC(2022, 0, 1, 3))).toBe('2022-01-01');
});
