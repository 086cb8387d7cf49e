import { describe, expect, it } from 'vitest';
import { keyOfEvent } from './key-of-event.ts';

const press = (key: string, more = {}) =>
  keyOfEvent({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('a key press as a shortcut', () => {
  it('says modifiers in one order', () => {
    expect(press('Z', { metaKey: true, shiftKey: true })).toBe('mod+shift+z');
    expect(press('z', { ctrlKey: true })).toBe('mod+z');
  });
  it('names keys without a letter', () => {
    expect(press(' ')).toBe('space');
    expect(press('ArrowDown')).toBe('arrowdown');
    expect(press('Escape')).toBe('escape');
  });
});
