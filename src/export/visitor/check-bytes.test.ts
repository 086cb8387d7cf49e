import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HiddenValue } from '../../domain/hidden-value.ts';
import { byteSearch } from './check/byte-search.ts';
import { unescaped } from './check/unescaped.ts';
import { checkBytes } from './check-bytes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const hidden = (...texts: readonly string[]): HiddenValue[] =>
  texts.map((text, index) => ({ topic: 'owner', text, place: `parcels/${index}/ownerName` }));
const owner = '王氏精工集团';
const presentIn = (file: string | Uint8Array): readonly string[] =>
  checkBytes(typeof file === 'string' ? encoder.encode(file) : file, hidden(owner, 'Acme Ltd')).present.map(
    ({ text }) => text,
  );
const codes = (text: string, write: (code: number) => string): string =>
  [...text].map((sign) => write(sign.codePointAt(0) ?? 0)).join('');
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

describe('looking for hidden values in bytes', () => {
  it('finds none where there is none, and says how many were looked for', () => {
    expect(checkBytes(encoder.encode('园区、地块、Acme'), hidden(owner, 'Acme Ltd'))).toEqual({
      checked: 2,
      byField: 0,
      byTopic: { owner: 2 },
      present: [],
    });
  });

  it.each([
    ['as it is', `<p>${owner}</p>`],
    ['as JSON escapes', codes(owner, (code) => `\\u${code.toString(16).padStart(4, '0')}`)],
    ['as JSON escapes in capitals, one sign left plain', `\\u738B${owner.slice(1)}`],
    ['as JSON in JSON', codes(owner, (code) => `\\\\u${code.toString(16).padStart(4, '0')}`)],
    ['as braced escapes', codes(owner, (code) => `\\u{${code.toString(16)}}`)],
    ['as decimal entities', codes(owner, (code) => `&#${code};`)],
    ['as hexadecimal entities', codes(owner, (code) => `&#x${code.toString(16).toUpperCase()};`)],
    ['in an address', encodeURIComponent(owner)],
    ['in an address in small letters', encodeURIComponent(owner).toLowerCase()],
    ['as base64', base64(owner)],
    ['as base64, one byte in', base64(`x${owner}`)],
    ['as base64, two bytes in', base64(`xy${owner}`)],
    ['as base64 of addresses', `id-${Buffer.from(`>?>?${owner}`).toString('base64url')}`],
    ['as base64 behind letters', `prefix${base64(owner)}`],
    ['as base64 of escapes', base64(codes(owner, (code) => `\\u${code.toString(16)}`))],
    ['as UTF-16', Buffer.from(owner, 'utf16le')],
    ['as base64 of UTF-16', base64(Buffer.from(owner, 'utf16le'))],
  ])('finds one %s', (_, file) => {
    expect(presentIn(file)).toEqual([owner]);
  });

  it('finds a value with quotes as JSON writes it', () => {
    const text = '甲方“华东”与"乙方"\\丙';
    const file = encoder.encode(JSON.stringify({ note: text }));
    expect(checkBytes(file, hidden(text)).present).toHaveLength(1);
  });

  it('finds signs beyond the first plane behind a pair of escapes', () => {
    const text = '𠮷野家置业';
    const escaped = [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16)}`).join('');
    expect(checkBytes(encoder.encode(escaped), hidden(text)).present).toHaveLength(1);
  });

  it('leaves out what the program says by itself, and finds what is said once more', () => {
    const program = encoder.encode('示意数据，仅供参考');
    const value = hidden('示意数据');
    expect(checkBytes(program, value, program).present).toEqual([]);
    expect(checkBytes(encoder.encode('示意数据，仅供参考。来源：示意数据'), value, program).present).toHaveLength(1);
  });
});

describe('the search for many patterns', () => {
  it('finds what a naive search finds', () => {
    const letters = fc.constantFrom('a', 'b', '1', '园', '区');
    const text = (least: number, most: number) =>
      fc.array(letters, { minLength: least, maxLength: most }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text(0, 200), fc.array(text(4, 9), { maxLength: 12 }), (haystack, patterns) => {
        const counts = patterns.map(() => 0);
        byteSearch(patterns.map((pattern) => encoder.encode(pattern)))(encoder.encode(haystack), (index) => {
          counts[index] = (counts[index] ?? 0) + 1;
        });
        const naive = patterns.map(
          (pattern) => [...haystack].filter((_, at) => [...haystack].slice(at).join('').startsWith(pattern)).length,
        );
        expect(counts).toEqual(naive);
      }),
    );
  });
});

describe('escapes', () => {
  it('say what JSON and addresses say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = (file: string): string => decoder.decode(unescaped(encoder.encode(file)) ?? encoder.encode(file));
        // Ampersands and percents would be read as escapes of another kind.
        const plain = text.replaceAll(/[%&]/g, '');
        expect(read(JSON.stringify(plain).slice(1, -1))).toBe(plain);
        if (!/\p{Surrogate}/u.test(text)) expect(read(encodeURIComponent(text))).toBe(text);
      }),
    );
  });
  it('are absent from plain text', () => {
    expect(unescaped(encoder.encode('80 % & more'))).toBeNull();
  });
});
