import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { asFromCamera, bytesOf, holds, secretPlace, tinyPhotos } from '../../../test/builders/photo-builder.ts';
import { buildContext } from '../../../test/builders/store-builder.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import { runCommand } from '../command.ts';
import { undo } from '../undo.ts';
import { addPhotosToBrief } from './add-photos-to-brief.ts';
import type { RedrawPhoto } from './photo-port.ts';

const brief = { id: 'b', name: '甲', language: 'zh-CN', redaction: visitorRedaction, options: [] } as const;
const file = (name: string, bytes: Uint8Array) => ({ name, blob: new Blob([bytes.slice()]) });
const taken = asFromCamera(bytesOf(tinyPhotos.jpeg));
/** A canvas that writes what it should not. */
const careless: RedrawPhoto = async () => ({ jpeg: taken, widthPx: 8, heightPx: 4 });

async function opened(redrawPhoto: RedrawPhoto, files?: ReturnType<typeof file>[]) {
  const { context, store } = await buildContext({ redrawPhoto, ...(files && { files }) });
  store.actions.openPark({ ...buildPark(), briefs: [brief] });
  const add = (...chosen: ReturnType<typeof file>[]) =>
    runCommand(addPhotosToBrief, context, {
      briefId: 'b',
      place: { stop: 'opening' },
      ...(chosen.length > 0 && { files: chosen }),
    });
  return { context, store, add, photos: () => store.getState().park?.photos ?? [] };
}

describe('photos that are added', () => {
  it('keep nothing of what the camera wrote, whatever the canvas does, and come in one edit', async () => {
    const { context, store, add, photos } = await opened(careless);
    await add(file('folder/gate.jpg', taken), file('road.png', bytesOf(tinyPhotos.pngWithComment)));
    expect(photos().map(({ name, mime }) => [name, mime])).toEqual([
      ['gate.jpg', 'image/jpeg'],
      ['road.png', 'image/jpeg'],
    ]);
    for (const { base64 } of photos()) expect(holds(bytesOf(base64), secretPlace)).toBe(false);
    expect(store.getState().park?.briefs?.[0]?.openingPhotoIds).toHaveLength(2);
    await runCommand(undo, context, undefined);
    expect(store.getState().park).not.toHaveProperty('photos');
  });

  it('are asked for where none were dropped', async () => {
    const { add, photos } = await opened(careless, [file('asked.webp', bytesOf(tinyPhotos.webp))]);
    await add();
    expect(photos().map(({ name }) => name)).toEqual(['asked.webp']);
  });

  it('that cannot be taken are told, and the others come', async () => {
    const { store, add, photos } = await opened(careless);
    const heic = Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic')]);
    await add(file('phone.heic', heic), file('gate.jpg', taken));
    expect(photos()).toHaveLength(1);
    expect(store.getState().notice).toMatchObject({
      tone: 'refused',
      reason: { code: 'refused.photo.heic', values: { photo: 'phone.heic' } },
    });
  });

  it('that cannot be taken are all named where they are several', async () => {
    const { store, add, photos } = await opened(careless);
    const heic = Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic')]);
    await add(
      file('phone.heic', heic),
      file('gate.jpg', taken),
      file('letter.jpg', new Uint8Array(Buffer.from('text'))),
    );
    expect(photos()).toHaveLength(1);
    expect(store.getState().notice?.reason).toEqual({
      code: 'refused.photos',
      values: { count: 2, photos: 'phone.heic · letter.jpg' },
    });
  });

  it.each([
    ['a file the browser cannot draw', async () => null, taken, 'broken'],
    ['a text', careless, new Uint8Array(Buffer.from('<svg/>')), 'unknown'],
    ['a picture that stays large', async () => ({ jpeg: largeJpeg(), widthPx: 1600, heightPx: 1600 }), taken, 'large'],
    ['a picture of a billion pixels', careless, hugePng(), 'huge'],
  ] as const)('are none of %s', async (_, redraw, bytes, trouble) => {
    const { store, add, photos } = await opened(redraw as RedrawPhoto);
    await add(file('one.jpg', bytes));
    expect(photos()).toEqual([]);
    expect(store.getState().notice?.reason.code).toBe(`refused.photo.${trouble}`);
  });
});

/** With a scan of two megabytes. */
function largeJpeg(): Uint8Array {
  const jpeg = bytesOf(tinyPhotos.jpeg);
  return Uint8Array.from(Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(2_000_000, 1), jpeg.subarray(-2)]));
}

/** The head alone says how large it would be. */
function hugePng(): Uint8Array {
  const png = Buffer.from(bytesOf(tinyPhotos.pngWithComment));
  png.writeUInt32BE(40_000, 16);
  png.writeUInt32BE(25_000, 20);
  return Uint8Array.from(png);
}
