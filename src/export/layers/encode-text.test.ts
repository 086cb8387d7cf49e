import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText } from './encode-text.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

describe('text as bytes', () => {
  it.each([
    ['地块坐标', 'gb18030', 'b5 d8 bf e9 d7 f8 b1 ea'],
    ['€', 'gb18030', 'a2 e3'],
    ['é', 'gb18030', 'a8 a6'],
    ['𠀀', 'gb18030', '95 32 82 36'],
    ['ゔ', 'gb18030', '81 39 a6 36'],
    ['臺北', 'big5', 'bb 4f a5 5f'],
    ['東京', 'shift_jis', '93 8c 8b 9e'],
    ['Château’s', 'windows-1252', '43 68 e2 74 65 61 75 92 73'],
    ['A地', 'utf-16be', '00 41 57 30'],
  ] as const)('%s in %s', (text, encoding, bytes) => {
    const encoded = encodeText(text, encoding);
    expect(hex(encoded.bytes)).toBe(bytes);
    expect(encoded.missing).toEqual([]);
  });

  it('has any character in GB18030, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        fc.pre(!text.includes('\uFEFF'));
        const { bytes, missing } = encodeText(text, 'gb18030');
        expect(new TextDecoder('gb18030').decode(bytes)).toBe(text);
        expect(missing).toEqual([]);
      }),
    );
  });

  it('names what an encoding has not', () => {
    const { bytes, missing } = encodeText('a亩b', 'windows-1252');
    expect(hex(bytes)).toBe('61 3f 62');
    expect(missing).toEqual(['亩']);
  });

  it('puts a mark before it where asked', () => {
    expect(hex(encodeText('A', 'utf-8', true).bytes)).toBe('ef bb bf 41');
    expect(hex(encodeText('A', 'utf-16le', true).bytes)).toBe('ff fe 41 00');
    expect(hex(encodeText('A', 'gb18030', true).bytes)).toBe('41');
  });
});
