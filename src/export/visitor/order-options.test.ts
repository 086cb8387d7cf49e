import { describe, expect, it } from 'vitest';
import type { Wish } from '../../domain/brief.ts';
import { orderOptions, wishScore } from './order-options.ts';
import type { ShowOption } from './visitor-show.ts';
import { whyFirst } from './why-first.ts';

const option = (letter: string, shares: Partial<Record<Wish, number | null>>) =>
  ({
    letter,
    answers: Object.fromEntries(
      Object.entries(shares).map(([wish, share]) => [
        wish,
        share === null ? { share, because: 'notStated' } : { share, by: { kind: 'unknown' } },
      ]),
    ),
  }) as ShowOption;
const spacious = option('A', { land: 1, expressway: 0.4, power: null });
const near = option('B', { land: 0.5, expressway: 1, power: 1 });
const quiet = option('C', { land: null, expressway: null, power: null });
const show = { options: [spacious, near, quiet] };
const order = (weights: Parameters<typeof orderOptions>[1], options = show.options) =>
  orderOptions({ options }, weights)
    .map(({ letter }) => letter)
    .join('');

describe('the order of options by what matters', () => {
  it('follows the weights', () => {
    expect(order({ land: 5, expressway: 1 })).toBe('ABC');
    expect(order({ land: 1, expressway: 5 })).toBe('BAC');
  });
  it('is the mean of the answers by weight', () => {
    expect(wishScore(show.options, near, { land: 3, expressway: 1 })).toBeCloseTo((3 * 0.5 + 1) / 4);
  });
  it('counts what is unknown as the weakest known answer, so that it wins nothing', () => {
    const strong = option('D', { land: 0.9, power: 0.6 });
    const options = [spacious, near, strong];
    expect(wishScore(options, spacious, { power: 5, land: 1 })).toBeCloseTo((5 * 0.6 + 1) / 6);
    expect(order({ power: 5, land: 1 }, options)).toBe('BAD');
    expect(order({ power: 5 }, options)).toBe('BDA');
  });
  it('puts the known before the unknown where they would be alike', () => {
    const options = [option('A', { land: null, power: 1 }), option('B', { land: 0.7, power: 1 })];
    expect(order({ land: 5, power: 1 }, options)).toBe('BA');
  });
  it('has no score where nothing asked for is known, and such an option comes last', () => {
    expect(wishScore(show.options, quiet, { land: 3 })).toBeNull();
    expect(wishScore(show.options, spacious, { power: 5 })).toBeNull();
    expect(order({ power: 5 })).toBe('BAC');
  });
  it('is the order of the brief when nothing matters', () => {
    expect(order({ land: 0, expressway: 0, power: 0 })).toBe('ABC');
  });
});

describe('why an option is first', () => {
  it('is what it answers better than the next, what decides most first', () => {
    expect(whyFirst(show, { land: 1, expressway: 5, power: 1 })).toEqual({
      first: near,
      second: spacious,
      ahead: ['expressway'],
    });
    expect(whyFirst(show, { land: 5 })?.ahead).toEqual(['land']);
    // Two hundredths more of the workers' answer is nothing one would say beside half of the land's.
    const barely = { options: [option('A', { land: 1, workers: 0.6 }), option('B', { land: 0.5, workers: 0.58 })] };
    expect(whyFirst(barely, { land: 5, workers: 1 })?.ahead).toEqual(['land']);
    expect(whyFirst(barely, { land: 1, workers: 5 })?.ahead).toEqual(['land']);
    expect(whyFirst(barely, { workers: 5 })?.ahead).toEqual(['workers']);
  });
  it('has no reason where they answer alike, and nothing to say where nothing is known', () => {
    const alike = { options: [option('A', { land: 1 }), option('B', { land: 1 })] };
    expect(whyFirst(alike, { land: 3 })?.ahead).toEqual([]);
    expect(whyFirst({ options: [quiet, quiet] }, { land: 3 })).toBeNull();
    expect(whyFirst({ options: [near] }, { land: 3 })).toBeNull();
  });
});
