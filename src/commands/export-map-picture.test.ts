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
    // 1,200 pixels of 0.55 m each are 660 m.
    expect(file?.text).toContain('1:3,000');
    expect(file?.text).not.toContain('规划一号');
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
