import type { LonLat } from '../geometry/shapes.ts';
import type { Command } from './command.ts';

export interface MoveSketchHandle {
  readonly id: string;
  readonly at: LonLat;
  /** False while the handle is on its way, true when it is let go. */
  readonly done: boolean;
}

/** A handle of what is sketched on the map was dragged; what that means depends on the sketch. */
export const moveSketchHandle: Command<MoveSketchHandle> = {
  id: 'move-sketch-handle',
  labelKey: 'commands:move-sketch-handle',
  unavailable: ({ sketch }) => (sketch && sketch.handles.length > 0 ? null : { code: 'unavailable.noSketch' }),
  async run(context, wish) {
    const { sketch } = context.store.getState();
    // Loaded when the first handle is dragged: the first page has none.
    if (sketch?.kind === 'cuts') await (await import('./redraw-cut.ts')).redrawCut(context, wish);
  },
};
