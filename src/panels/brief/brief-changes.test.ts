import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Brief } from '../../domain/brief.ts';
import { readyRedactions, visitorRedaction } from '../../domain/redaction.ts';
import {
  countStops,
  moved,
  redactionOf,
  withMovedOption,
  withNewOption,
  withSiteInstead,
  withText,
  withWish,
} from './brief-changes.ts';

const parcel = (id: string) => ({ kind: 'parcel', id }) as const;
const brief = (...ids: string[]): Brief => ({
  id: 'b',
  name: '甲',
  language: 'en',
  redaction: visitorRedaction,
  options: ids.map((id) => ({ site: parcel(id), note: id })),
});
const ids = ({ options }: Brief) => options.map(({ site }) => site.id).join('');

describe('a brief that is changed', () => {
  it('has its sites in another order', () => {
    expect(ids(withMovedOption(brief('a', 'b', 'c'), 0, 2))).toBe('bca');
    expect(ids(withMovedOption(brief('a', 'b', 'c'), 2, 0))).toBe('cab');
    const same = brief('a', 'b');
    for (const [from, to] of [
      [0, 0],
      [0, 2],
      [1, -1],
      [5, 0],
    ] as const)
      expect(withMovedOption(same, from, to)).toBe(same);
    expect(moved([1, 2, 3], 1, 0)).toEqual([2, 1, 3]);
  });

  it('takes no site twice and no seventh', () => {
    const six = brief('a', 'b', 'c', 'd', 'e', 'f');
    expect(withNewOption(six, parcel('g'))).toBe(six);
    const two = brief('a', 'b');
    expect(withNewOption(two, parcel('b'))).toBe(two);
    expect(ids(withNewOption(two, parcel('c')))).toBe('abc');
  });

  it('takes what a divided parcel became in its place, with what is said of it', () => {
    expect(withSiteInstead(brief('a', 'b'), parcel('a'), parcel('a-1')).options[0]).toEqual({
      site: parcel('a-1'),
      note: 'a',
    });
    expect(ids(withSiteInstead(brief('a', 'a-1'), parcel('a'), parcel('a-1')))).toBe('a-1');
  });

  it('has no field where nothing is said', () => {
    const one = brief();
    expect(withText(one, 'welcome', '')).toBe(one);
    const said = withText(one, 'welcome', '欢迎');
    expect(said.welcome).toBe('欢迎');
    expect(withText(said, 'welcome', '')).not.toHaveProperty('welcome');
  });

  it('weighs what was set and nothing else', () => {
    const one = withWish(brief(), 'power', 0);
    expect(one.wishes).toEqual({ power: 0 });
    expect(withWish(one, 'power', 0)).toBe(one);
  });
});

it('what is hidden is called by the profile that hides just that', () => {
  for (const ready of readyRedactions) expect(redactionOf(ready.hides.toReversed(), ready.positions)).toEqual(ready);
  expect(redactionOf(['notes', 'owner'], 'exact')).toEqual({
    profile: 'custom',
    hides: ['owner', 'notes'],
    positions: 'exact',
  });
});

it('stops are counted of the sites that are there', () => {
  const park = buildPark();
  expect(countStops(park, brief())).toBe(2);
  expect(countStops(park, brief('east-60'))).toBe(3);
  expect(countStops(park, brief('east-60', 'gone'))).toBe(3);
  expect(countStops(park, brief('east-60', 'large-240'))).toBe(5);
});
