import { withSentences } from '../locale/with-sentences.ts';
import { dayOf } from '../quantities/day.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

export interface MapPictureWish {
  readonly format: 'png' | 'svg';
  /** Landscape; A4 when absent. */
  readonly paper?: 'A4' | 'A3';
}

/**
 * The map as a picture to be put into a report: true-scale vectors, or the same drawn in dots. North is up, whichever way
 * the screen is turned; it carries no coordinates.
 */
export const exportMapPicture: Command<MapPictureWish> = {
  id: 'export-map-picture',
  labelKey: 'commands:export-map-picture',
  unavailable: needsPark,
  async run({ store, files }, { format, paper = 'A4' }) {
    const { drawMapPicture } = await withSentences(import('./draw-map-picture.ts'));
    const state = store.getState();
    if (!state.park) return;
    const day = dayOf(store.now());
    const picture = drawMapPicture(state, state.park, paper, day);
    if (!picture) {
      store.actions.say({ code: 'unavailable.nothingOnMap' }, 'refused');
      return;
    }
    const { svg, widthPx, heightPx } = picture;
    const name = `${picture.name}.${format}`;
    if (format === 'svg') await files.save(name, 'image/svg+xml', new TextEncoder().encode(svg));
    else await files.save(name, 'image/png', await files.rasterise(svg, widthPx, heightPx));
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
