import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import { decodeText, encodingOfLabel } from './text-encoding.ts';

const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 地块坐标 in GB2312 and 臺北市政府 in Big5, 東京都 in Shift JIS, Château in Windows-1252. */
const gbk = bytesOf(0xb5, 0xd8, 0xbf, 0xe9, 0xd7, 0xf8, 0xb1, 0xea);
const big5 = bytesOf(0xbb, 0x4f, 0xa5, 0x5f, 0xa5, 0xab, 0xac, 0x46, 0xa9, 0xb2);
const sjis = bytesOf(0x93, 0x8c, 0x8b, 0x9e, 0x93, 0x73);
const latin = bytesOf(0x43, 0x68, 0xe2, 0x74, 0x65, 0x61, 0x75);

describe('the encoding of a text', () => {
  it.each([
    ['GBK', gbk, 'gb18030', '地块坐标'],
    ['Big5', big5, 'big5', '臺北市政府'],
    ['Shift JIS', sjis, 'shift_jis', '東京都'],
    ['Windows-1252', latin, 'windows-1252', 'Château'],
  ] as const)('is sniffed: %s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toMatchObject({ text, reading: { encoding, by: 'sniffed', sample: [text] }, bom: false });
  });

  // 國際產業園區 in GBK: traditional characters lie beyond GB2312, and chardet takes so few for Western letters.
  it('is GBK for a few traditional characters', () => {
    const bytes = bytesOf(0x87, 0xf8, 0xeb, 0x48, 0xae, 0x61, 0x98, 0x49, 0x88, 0x40, 0x85, 0x5e);
    expect(decodeText(bytes)).toMatchObject({ text: '國際產業園區', reading: { encoding: 'gb18030', by: 'sniffed' } });
  });

  it('is Central European where the file or the user says so', () => {
    const latin2 = bytesOf(0xe8, 0x65, 0xb9, 0x74, 0x69, 0x6e, 0x61);
    expect(decodeText(latin2, { stated: 'iso-8859-2' }).text).toBe('čeština');
    expect(decodeText(bytesOf(0xe8, 0x65, 0x9a, 0x74), { chosen: 'windows-1250' }).text).toBe('češt');
    expect(['ISO-8859-2', 'latin2', 'ISO8859-2', '28592'].map(encodingOfLabel)).toEqual(Array(4).fill('iso-8859-2'));
    expect(['ANSI_1250', 'cp1250', 'windows-1250'].map(encodingOfLabel)).toEqual(Array(3).fill('windows-1250'));
  });

  it('is strict UTF-8 where the bytes are', () => {
    expect(decodeText(utf8('甲地块,1\n'))).toMatchObject({
      text: '甲地块,1\n',
      reading: { encoding: 'utf-8', by: 'strict', sample: ['甲地块'] },
    });
  });

  it('is any where all is ASCII', () => {
    expect(decodeText(utf8('J1,1,2,3'))).toMatchObject({ reading: { encoding: 'utf-8', by: 'ascii', sample: [] } });
  });

  it('is told by its mark, which is not text', () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 0x41))).toMatchObject({
      text: 'A',
      bom: true,
      reading: { encoding: 'utf-8', by: 'bom' },
    });
    expect(decodeText(bytesOf(0xff, 0xfe, 0x30, 0x57))).toMatchObject({
      text: '地',
      reading: { encoding: 'utf-16le', by: 'bom' },
    });
    expect(decodeText(bytesOf(0xfe, 0xff, 0x57, 0x30))).toMatchObject({
      text: '地',
      reading: { encoding: 'utf-16be', by: 'bom' },
    });
  });

  it('is UTF-16 without a mark where every second byte is zero', () => {
    const text = '地块 1,2582988.976\r\n';
    const bytes = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    expect(decodeText(bytes)).toMatchObject({ text, reading: { encoding: 'utf-16le', by: 'sniffed' } });
  });

  it('is what the user says before what the file says, and that before guessing', () => {
    expect(decodeText(gbk, { stated: 'big5' }).reading).toMatchObject({ encoding: 'big5', by: 'stated' });
    const chosen = decodeText(gbk, { stated: 'big5', chosen: 'utf-8' });
    expect(chosen.reading).toMatchObject({ encoding: 'utf-8', by: 'chosen' });
    expect(chosen.unreadable).toBeGreaterThan(0);
  });

  it('stays UTF-8 with a broken character among sound ones', () => {
    const bytes = Uint8Array.from([...utf8('东片区南地块工业用地标准厂房一期二期'), 0xe5, 0x2c]);
    expect(decodeText(bytes)).toMatchObject({ unreadable: 1, reading: { encoding: 'utf-8', by: 'sniffed' } });
  });

  it('has the quotes and dashes of Windows-1252', () => {
    expect(decodeText(bytesOf(0x61, 0x92, 0x73, 0x20, 0x96, 0x20, 0x80, 0x35), { stated: 'windows-1252' }).text).toBe(
      'a’s – €5',
    );
  });

  it('is known by its usual names', () => {
    expect(['ANSI_936', 'cp936', 'GBK', 'gb2312', '936'].map(encodingOfLabel)).toEqual(Array(5).fill('gb18030'));
    expect(['UTF-8', 'utf8', '65001'].map(encodingOfLabel)).toEqual(Array(3).fill('utf-8'));
    expect(['ISO-8859-1', 'ANSI_1252', 'windows-1252'].map(encodingOfLabel)).toEqual(Array(3).fill('windows-1252'));
    expect(encodingOfLabel('KOI8-R')).toBeNull();
  });
});

describeShared('the encoding of real files', () => {
  it.each([
    ['boundary-txt/zhaoqing_multi_gbk_crlf.txt', 'gb18030'],
    ['boundary-txt/zhaoqing_multi_utf8.txt', 'utf-8'],
    ['projects/uk_raw_new_forest.csv', 'windows-1252'],
  ])('%s', (path, encoding) => {
    const bytes = readFileSync(sharedFile(`data/real/${path}`) ?? '');
    const { reading, unreadable } = decodeText(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(unreadable).toBe(0);
  });

  it.each([
    ['gbk', 'gb18030'],
    ['big5', 'big5'],
    ['latin1', 'windows-1252'],
    ['shiftjis', 'shift_jis'],
    ['utf8', 'utf-8'],
  ])('the rows of mapshaper-dbf/%s.dbf', (name, encoding) => {
    const bytes = readFileSync(sharedFile(`data/real/shapefile/mapshaper-dbf/${name}.dbf`) ?? '');
    expect(decodeText(bytes.subarray(bytes.readUInt16LE(8))).reading.encoding).toBe(encoding);
  });
});
