import { describe, expect, it } from 'vitest';
import type { Brief } from '../domain/brief.ts';
import { presenterNote } from './presenter-notes.ts';

const brief = {
  options: [
    { site: { kind: 'parcel', id: 'P0' }, presenterNote: '已撤下' },
    { site: { kind: 'parcel', id: 'P1' }, presenterNote: '先讲电力' },
    { site: { kind: 'unit', id: 'U1' } },
  ],
  presenterNotes: { opening: '欢迎三位' },
} as unknown as Brief;

describe('the notes of the presenter', () => {
  it('go with the letter of the option, which stays when one before it has left the park', () => {
    expect(presenterNote(brief, { kind: 'option', letter: 'B' })).toBe('先讲电力');
    expect(presenterNote(brief, { kind: 'option', letter: 'C' })).toBeNull();
  });
  it('go with a stop that is no option', () => {
    expect(presenterNote(brief, { kind: 'opening' })).toBe('欢迎三位');
    expect(presenterNote(brief, { kind: 'closing' })).toBeNull();
  });
});
