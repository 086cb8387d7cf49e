import { describe, expect, it } from 'vitest';
import { deedOfKey, deedOfMouseButton, deedOfStroke, steppedTo } from './show-deed.ts';

const press = (key: string, held: Partial<Parameters<typeof deedOfKey>[0]> = {}) =>
  deedOfKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('what a hand asks of a show', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['F5', 'first'],
    ['Escape', 'leave'],
  ])('the key %s: %s', (key, kind) => {
    expect(press(key)).toEqual({ kind });
  });
  it('goes back with Shift and the space bar', () => {
    expect(press(' ', { shiftKey: true })).toEqual({ kind: 'previous' });
  });
  it('leaves what is pressed with Ctrl to the browser', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('0', { metaKey: true })).toBeNull();
  });
  it('takes the buttons beside a mouse for back and forward and no other', () => {
    expect([0, 1, 2, 3, 4].map((button) => deedOfMouseButton(button)?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      'previous',
      'next',
    ]);
  });
  it('tells a stroke across from scrolling and from a touch', () => {
    expect(deedOfStroke(-120, 20)).toEqual({ kind: 'next' });
    expect(deedOfStroke(120, -20)).toEqual({ kind: 'previous' });
    expect(deedOfStroke(-60, 55)).toBeNull();
    expect(deedOfStroke(12, 0)).toBeNull();
  });
});

describe('stepping through five stops', () => {
  it('ends at the first and the last', () => {
    expect(steppedTo({ kind: 'next' }, 4, 5)).toBe(4);
    expect(steppedTo({ kind: 'previous' }, 0, 5)).toBe(0);
    expect(steppedTo({ kind: 'last' }, 1, 5)).toBe(4);
  });
  it('goes to the stop of a digit, and nowhere for a digit without one', () => {
    expect(steppedTo({ kind: 'stop', index: 3 }, 0, 5)).toBe(3);
    expect(steppedTo({ kind: 'stop', index: 7 }, 2, 5)).toBe(2);
  });
});
