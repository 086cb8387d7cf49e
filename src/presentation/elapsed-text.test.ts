import { expect, it } from 'vitest';
import { elapsedText } from './elapsed-text.ts';

it('says how long a show is on', () => {
  expect(elapsedText(0)).toBe('0:00');
  expect(elapsedText(245_900)).toBe('4:05');
  expect(elapsedText(3_845_000)).toBe('1:04:05');
  expect(elapsedText(-5)).toBe('0:00');
});
