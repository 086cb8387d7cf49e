import type { LayerSpecification } from 'maplibre-gl';
import type { ViewState } from '../../store/view-state.ts';
import type { Palette } from '../palette.ts';
import type { SourceId } from '../picture/picture-feature.ts';
import type { LayerName } from '../z-order.ts';

/** What a layer's look depends on, beside its data. */
export interface LayerLook {
  readonly palette: Palette;
  readonly layers: ViewState['layers'];
  readonly extruded: boolean;
  /** In matching mode the scenery steps back. */
  readonly matching: boolean;
}

/** A layer of one of our own sources, by its name in the register of z-order. */
export type MapLayer = Exclude<LayerSpecification, { type: 'background' }> & {
  readonly id: LayerName;
  readonly source: SourceId;
};

export const shown = (visible: boolean): { visibility: 'visible' | 'none' } => ({
  visibility: visible ? 'visible' : 'none',
});
