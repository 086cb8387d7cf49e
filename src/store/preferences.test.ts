import { describe, expect, it } from 'vitest';
import { usualNotation } from '../quantities/notation.ts';
import { readPreferences, writePreferences } from './preferences.ts';

function textStore(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
}

describe('preferences', () => {
  it('come back as they were chosen', () => {
    const store = textStore();
    const chosen = {
      language: 'en',
      theme: 'dark',
      notation: { landUnit: 'ha', grouping: 'space', moreDecimals: 1 },
    } as const;
    expect(writePreferences(store, chosen)).toBe(true);
    expect(readPreferences(store)).toEqual(chosen);
  });

  it.each([null, 'no json', '[]', '7', '{"landUnit":"rood","theme":"pink","language":1,"moreDecimals":9}'])(
    'are the usual ones where %s stands',
    (text) => {
      expect(readPreferences(textStore(text))).toEqual({ notation: usualNotation });
    },
  );

  it('hold for the visit where nothing may be kept', () => {
    expect(readPreferences(null)).toEqual({ notation: usualNotation });
    expect(writePreferences(null, { notation: usualNotation })).toBe(false);
  });
});
