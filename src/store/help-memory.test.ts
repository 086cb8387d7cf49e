import { describe, expect, it } from 'vitest';
import { keepHelpMemory, readHelpMemory } from './help-memory.ts';
import type { TextStore } from './remembered-mappings.ts';

function inMemory(text: string | null = null): TextStore {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
}

describe('what the program has shown of itself', () => {
  it('is nothing on a first run, without storage, and where the record is damaged', () => {
    const nothing = { tourLeft: false, version: null };
    expect(readHelpMemory(inMemory())).toEqual(nothing);
    expect(readHelpMemory(null)).toEqual(nothing);
    expect(readHelpMemory(inMemory('{"tourLeft":'))).toEqual(nothing);
    expect(readHelpMemory(inMemory('{"tourLeft":"yes","version":2}'))).toEqual(nothing);
  });

  it('grows by what is told, in whatever order', () => {
    const store = inMemory();
    keepHelpMemory(store, { version: '0.1.0' });
    keepHelpMemory(store, { tourLeft: true });
    expect(readHelpMemory(store)).toEqual({ tourLeft: true, version: '0.1.0' });
  });

  it('does without storage that refuses', () => {
    const full: TextStore = {
      ...inMemory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepHelpMemory(full, { tourLeft: true })).not.toThrow();
  });
});
