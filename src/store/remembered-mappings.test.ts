import { describe, expect, it } from 'vitest';
import { rememberedMappings, type TextStore } from './remembered-mappings.ts';

function textStore(): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

const forbidden: TextStore = {
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => {
    throw new Error('SecurityError');
  },
};

describe('remembered mappings', () => {
  it('come back in another visit', () => {
    const store = textStore();
    expect(rememberedMappings(store).rememberMapping('项目|亩', { role: 'projects' })).toBe(true);
    expect(rememberedMappings(store).rememberedMapping('项目|亩')).toEqual({ role: 'projects' });
    expect(rememberedMappings(store).rememberedMapping('other')).toBeNull();
  });

  it('count for this visit where nothing may be kept, and say so', () => {
    for (const store of [forbidden, null]) {
      const mappings = rememberedMappings(store);
      expect(mappings.rememberMapping('a', 1)).toBe(false);
      expect(mappings.rememberedMapping('a')).toBe(1);
      expect(() => mappings.forgetMappings()).not.toThrow();
      expect(mappings.rememberedMapping('a')).toBeNull();
    }
  });

  it('begin anew where what is stored is not theirs', () => {
    for (const text of ['{', '{}', '[["a"],7,[3,4]]', '"x"']) {
      const store = textStore();
      store.setItem('mutu.mappings', text);
      const mappings = rememberedMappings(store);
      expect(mappings.rememberedMapping('3')).toBeNull();
      expect(mappings.rememberMapping('b', 2)).toBe(true);
      expect(mappings.rememberedMapping('b')).toBe(2);
    }
  });

  it('keep what another tab remembered, and let go of the oldest', () => {
    const store = textStore();
    const here = rememberedMappings(store);
    rememberedMappings(store).rememberMapping('there', 1);
    here.rememberMapping('here', 2);
    expect(rememberedMappings(store).rememberedMapping('there')).toBe(1);
    for (let n = 0; n < 100; n += 1) here.rememberMapping(`n${n}`, n);
    const later = rememberedMappings(store);
    expect([later.rememberedMapping('here'), later.rememberedMapping('n0'), later.rememberedMapping('n99')]).toEqual([
      null,
      0,
      99,
    ]);
  });

  it('do not mind dangerous names', () => {
    const mappings = rememberedMappings(textStore());
    mappings.rememberMapping('__proto__', { role: 'sites' });
    expect(mappings.rememberedMapping('__proto__')).toEqual({ role: 'sites' });
    expect(mappings.rememberedMapping('constructor')).toBeNull();
  });
});
