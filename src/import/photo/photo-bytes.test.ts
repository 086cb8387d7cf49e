import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFromCamera, bytesOf, holds, secretPlace, tinyPhotos } from '../../../test/builders/photo-builder.ts';
import { barePhoto } from './bare-photo.ts';
import { base64OfBytes, bytesOfBase64 } from './base64.ts';
import { photoHead } from './photo-head.ts';

const { jpeg, progressive, pngWithComment, webp } = tinyPhotos;

/** VP8X with Exif, as RFC 9649 has it: the flags, the picture, then the note. */
function webpWithExif(): Uint8Array {
  const picture = bytesOf(webp).subarray(12);
  const note = Buffer.from(secretPlace);
  const chunk = (name: string, content: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.write(name);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const flags = Buffer.from([0x08, 0, 0, 0, 7, 0, 0, 3, 0, 0]);
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', flags), picture, chunk('EXIF', note)]);
  const head = Buffer.alloc(8);
  head.write('RIFF');
  head.writeUInt32LE(body.length, 4);
  return new Uint8Array(Buffer.concat([head, body]));
}

describe('the head of a photo', () => {
  it.each([
    ['JPEG', bytesOf(jpeg), 'image/jpeg', 8, 4],
    ['JPEG in scans', bytesOf(progressive), 'image/jpeg', 8, 4],
    ['JPEG behind what a camera writes', asFromCamera(bytesOf(jpeg)), 'image/jpeg', 8, 4],
    ['PNG', bytesOf(pngWithComment), 'image/png', 4, 2],
    ['WebP', bytesOf(webp), 'image/webp', 8, 4],
    ['WebP with notes', webpWithExif(), 'image/webp', 8, 4],
  ])('of a %s says format and size', (_, bytes, mime, widthPx, heightPx) => {
    expect(photoHead(bytes)).toEqual({ ok: true, mime, widthPx, heightPx });
  });

  it('knows what phones write and browsers cannot read, and what is no photo', () => {
    const heic = Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic')]);
    expect(photoHead(heic)).toEqual({ ok: false, reason: 'heic' });
    expect(photoHead(new Uint8Array(Buffer.from('<svg xmlns="x">')))).toEqual({ ok: false, reason: 'unknown' });
    expect(photoHead(bytesOf(jpeg).subarray(0, 100))).toEqual({ ok: false, reason: 'broken' });
    expect(photoHead(new Uint8Array())).toEqual({ ok: false, reason: 'unknown' });
  });
});

describe('a bare photo', () => {
  it('has nothing of where it was taken, and the picture unchanged', () => {
    const taken = asFromCamera(bytesOf(jpeg));
    expect(holds(taken, secretPlace)).toBe(true);
    const bare = barePhoto(taken, 'image/jpeg');
    expect(Buffer.from(bare!).equals(Buffer.from(bytesOf(jpeg)))).toBe(true);
  });

  it('of several scans keeps every one', () => {
    const bare = barePhoto(asFromCamera(bytesOf(progressive)), 'image/jpeg');
    expect(Buffer.from(bare!).equals(Buffer.from(bytesOf(progressive)))).toBe(true);
  });

  it('is the file itself where nothing was beside the picture', () => {
    for (const [base64, mime] of [
      [jpeg, 'image/jpeg'],
      [webp, 'image/webp'],
    ] as const) {
      const bytes = bytesOf(base64);
      expect(barePhoto(bytes, mime)).toBe(bytes);
    }
  });

  it('loses the texts of a PNG and the notes of a WebP, and still says its size', () => {
    const png = barePhoto(bytesOf(pngWithComment), 'image/png')!;
    expect(holds(bytesOf(pngWithComment), 'hallo')).toBe(true);
    for (const word of ['hallo', 'tEXt', 'tIME', '2026']) expect(holds(png, word)).toBe(false);
    expect(photoHead(png)).toMatchObject({ ok: true, widthPx: 4 });
    const bare = barePhoto(webpWithExif(), 'image/webp')!;
    expect(holds(bare, secretPlace)).toBe(false);
    expect(new DataView(bare.buffer).getUint32(4, true)).toBe(bare.length - 8);
    expect(bare[20]).toBe(0);
    expect(photoHead(bare)).toMatchObject({ ok: true, widthPx: 8 });
  });

  it('is none where the file ends too soon, whatever the bytes are', () => {
    for (const [base64, mime] of [
      [jpeg, 'image/jpeg'],
      [pngWithComment, 'image/png'],
      [webp, 'image/webp'],
    ] as const)
      expect(barePhoto(bytesOf(base64).subarray(0, -20), mime)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        for (const [start, mime] of [
          [[0xff, 0xd8], 'image/jpeg'],
          [[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'image/png'],
          [[...Buffer.from('RIFF')], 'image/webp'],
        ] as const) {
          const bytes = Uint8Array.from([...start, ...noise]);
          photoHead(bytes);
          barePhoto(bytes, mime);
        }
      }),
    );
  });
});

it('base64 comes back as it went, and what is none is not guessed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(bytesOfBase64(base64OfBytes(bytes))).toEqual(bytes);
    }),
  );
  const large = new Uint8Array(100_001).fill(7);
  expect(bytesOfBase64(base64OfBytes(large))).toEqual(large);
  for (const wrong of ['AAA', 'AA AA', 'data:image/png;base64,AAAA', '====', 'AAA=AAAA'])
    expect(bytesOfBase64(wrong)).toBeNull();
});
