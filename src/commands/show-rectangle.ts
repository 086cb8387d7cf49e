import type { PlacedRectangle } from '../engine/land/rectangle-in-parcel.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws a rectangle found in land on the map; nothing is changed. */
export const showRectangle: Command<{ readonly rectangle: PlacedRectangle }> = {
  id: 'show-rectangle',
  labelKey: 'commands:show-rectangle',
  unavailable: needsPark,
  run({ store }, { rectangle: { shape, lengthM, widthM } }) {
    const label = { code: 'rectangle', values: { length: lengthM, width: widthM } };
    store.actions.showSketch({
      kind: 'rectangle',
      areas: [{ shape, look: 'better', label }],
      lines: [],
      handles: [],
    });
  },
};
