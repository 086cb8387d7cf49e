import { describe, expect, it } from 'vitest';
import type { Translate } from '../../locale/translator.ts';
import { saidInWords } from './said-in.ts';

const t = ((key: string, values?: { letter?: string }) =>
  `${key.replace('panels:visitorFile.in.', '')}${values?.letter ? ` ${values.letter}` : ''}`) as unknown as Translate;

describe('where a presentation says something', () => {
  it.each([
    ['welcome', 'welcome'],
    ['options/1/note', 'note B'],
    ['photos/0/caption', 'caption'],
    ['park/parcels/3/name', 'map'],
    ['options/0/drives/1/name', 'elsewhere'],
  ])('%s is %s', (place, words) => {
    expect(saidInWords(place, t)).toBe(words);
  });
});
