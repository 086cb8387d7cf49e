import { describe, expect, it } from 'vitest';
import { initialView } from '../store/view-state.ts';
import { mapLayers } from './layers/map-layers.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { sourceIds } from './picture/picture-feature.ts';
import { zOrder } from './z-order.ts';

const look = { palette: lightPalette, layers: initialView.layers, extruded: false, matching: false };

describe('the register of z-order', () => {
  it('holds every layer exactly once, and every layer of it exists', () => {
    const ids = mapLayers(look).map(({ id }) => id);
    expect(['paper', ...ids]).toEqual([...zOrder]);
  });

  it('keeps the same layers whatever the look', () => {
    const ids = (layers: ReturnType<typeof mapLayers>) => layers.map(({ id, type, source }) => [id, type, source]);
    const other = mapLayers({ ...look, palette: darkPalette, extruded: true, matching: true });
    expect(ids(other)).toEqual(ids(mapLayers(look)));
  });

  it('draws only sources of the picture, and names no font outside the machine', () => {
    const known = new Set<string>(sourceIds);
    expect(mapLayers(look).every(({ source }) => known.has(source))).toBe(true);
    expect(JSON.stringify(mapLayers(look))).not.toMatch(/https?:/);
  });
});
