import { describe, expect, it } from 'vitest';
import type { Brief } from '../domain/brief.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { presenterNote } from './presenter-notes.ts';

const brief = {
  options: [
    { site: { kind: 'parcel', id: 'gone' }, presenterNote: '已撤下' },
    { site: { kind: 'parcel', id: 'P1' }, presenterNote: '先讲电力' },
    { site: { kind: 'unit', id: 'P1' } },
  ],
  presenterNotes: { opening: '欢迎三位' },
} as unknown as Brief;
const options = [
  { letter: 'A', site: { kind: 'parcel', id: 'P1' } },
  { letter: 'B', site: { kind: 'unit', id: 'P1' } },
] as unknown as readonly ShowOption[];

describe('the notes of the presenter', () => {
  it('go with the site, whatever letter it has', () => {
    expect(presenterNote(brief, { kind: 'option', letter: 'A' }, options)).toBe('先讲电力');
    expect(presenterNote(brief, { kind: 'option', letter: 'B' }, options)).toBeNull();
  });
  it('go with a stop that is no option', () => {
    expect(presenterNote(brief, { kind: 'opening' }, options)).toBe('欢迎三位');
    expect(presenterNote(brief, { kind: 'closing' }, options)).toBeNull();
  });
});
