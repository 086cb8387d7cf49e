import { describe, expect, it } from 'vitest';
import { initialView } from '../../store/view-state.ts';
import { mapLayers } from '../layers/map-layers.ts';
import { lightPalette } from '../palette.ts';
import { layerDiff } from './layer-diff.ts';

const look = { palette: lightPalette, layers: initialView.layers, extruded: false, matching: false };

describe('the difference of the layers', () => {
  it('is nothing for the same look', () => {
    expect(layerDiff(mapLayers(look), mapLayers(look))).toEqual([]);
  });

  it('is one switch for a layer that is switched off', () => {
    const after = mapLayers({ ...look, layers: { ...look.layers, zones: false } });
    expect(layerDiff(mapLayers(look), after)).toEqual([
      { kind: 'layout', id: 'zone-pattern', key: 'visibility', value: 'none' },
      { kind: 'layout', id: 'zone-band', key: 'visibility', value: 'none' },
      { kind: 'layout', id: 'zone-spot', key: 'visibility', value: 'none' },
      { kind: 'layout', id: 'zone-edge', key: 'visibility', value: 'none' },
    ]);
  });
});
