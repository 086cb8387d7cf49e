import { describe, expect, it } from 'vitest';
import { orderOptions, wishScore } from './order-options.ts';
import type { ShowOption } from './visitor-show.ts';

const option = (letter: string, answers: ShowOption['answers']) => ({ letter, answers }) as ShowOption;
const spacious = option('A', { land: 1, expressway: 0.4, power: null });
const near = option('B', { land: 0.5, expressway: 1, power: 1 });
const quiet = option('C', { land: null, expressway: null, power: null });
const show = { options: [spacious, near, quiet] };
const order = (weights: Parameters<typeof orderOptions>[1]) =>
  orderOptions(show, weights)
    .map(({ letter }) => letter)
    .join('');

describe('the order of options by what matters', () => {
  it('follows the weights', () => {
    expect(order({ land: 5, expressway: 1 })).toBe('ABC');
    expect(order({ land: 1, expressway: 5 })).toBe('BAC');
  });
  it('is the mean of the known answers by weight', () => {
    expect(wishScore(near, { land: 3, expressway: 1 })).toBeCloseTo((3 * 0.5 + 1) / 4);
    expect(wishScore(spacious, { power: 5, land: 2 })).toBe(1);
  });
  it('has no score where nothing asked for is known, and such an option comes last', () => {
    expect(wishScore(quiet, { land: 3 })).toBeNull();
    expect(wishScore(spacious, { power: 5 })).toBeNull();
    expect(order({ power: 5 })).toBe('BAC');
  });
  it('is the order of the brief when nothing matters', () => {
    expect(order({ land: 0, expressway: 0, power: 0 })).toBe('ABC');
  });
});
