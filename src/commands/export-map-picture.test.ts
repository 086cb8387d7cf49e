import { describe, expect, it } from 'vitest';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import { runCommand } from './command.ts';
import { exportMapPicture } from './export-map-picture.ts';

const pictureOf = async (prepare: (store: Awaited<ReturnType<typeof buildContext>>['store']) => void) => {
  const { context, store, saved } = await buildContext();
  store.actions.openPark(buildParkWith(pumpOnEast60));
  prepare(store);
  await runCommand(exportMapPicture, context, { format: 'svg' });
  return saved[0];
};

describe('the map as a picture', () => {
  it('is the whole park as vectors, with the projects the map shows', async () => {
    const file = await pictureOf(() => undefined);
    expect(file?.name).toBe('测试园区-地图.svg');
    expect(file?.text).toContain('1:7,500');
    expect(file?.text).toContain('水泵基地');
    const without = await pictureOf((store) => {
      const { layers } = store.getState().view;
      store.actions.setView({ layers: { ...layers, placements: false } });
    });
    expect(without?.text).not.toContain('水泵基地');
  });

  it('is the part the map looks at, north up', async () => {
    const file = await pictureOf((store) =>
      store.actions.setView({ camera: { centre: positionAt(100, 100), zoom: 17, bearing: 90, pitch: 50 } }),
    );
    // Lying on its side, 1,200 pixels of 0.55 m stand upright: 660 m on 148 mm of paper.
    expect(file?.text).toContain('1:5,000');
    expect(file?.text).not.toContain('规划一号');
  });

  it('holds the land of the window it was taken through, whatever its shape', async () => {
    const through = (widthPx: number, heightPx: number, bearing: number) =>
      pictureOf((store) =>
        store.actions.setView({
          camera: { centre: positionAt(100, 100), zoom: 17, bearing, pitch: 0, widthPx, heightPx },
        }),
      );
    // 500 pixels are 275 m, on 277 mm wide and 148 mm high.
    expect((await through(500, 100, 0))?.text).toContain('1:1,000');
    expect((await through(100, 500, 0))?.text).toContain('1:2,000');
    expect((await through(500, 100, 90))?.text).toContain('1:2,000');
  });

  it('is drawn in dots for a printer', async () => {
    const { context, store, saved } = await buildContext();
    store.actions.openPark(buildPark());
    const asked: number[] = [];
    const rasterise = async (_svg: string, widthPx: number, heightPx: number) => {
      asked.push(widthPx, heightPx);
      return new Uint8Array([1]);
    };
    const files = { ...context.files, rasterise };
    await runCommand(exportMapPicture, { ...context, files }, { format: 'png', paper: 'A3' });
    // 400 × 277 mm at 300 dots an inch.
    expect(asked).toEqual([4724, 3272]);
    expect(saved[0]?.name).toBe('测试园区-地图.png');
  });

  it('is refused where there is nothing to draw', async () => {
    const { context, store, saved } = await buildContext();
    const nothing = { parcels: [], buildings: [], units: [], facilities: [], roads: [], zones: [] };
    store.actions.openPark(buildPark(nothing));
    await runCommand(exportMapPicture, context, { format: 'svg' });
    expect(saved).toEqual([]);
    expect(store.getState().notice?.reason.code).toBe('unavailable.nothingOnMap');
  });
});
