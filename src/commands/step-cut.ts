import type { Command } from './command.ts';
import { cutSketch } from './cut-sketch.ts';

/** Shows the next or the previous of the compared cuts; round at the ends. */
export const stepCut: Command<{ readonly by: 1 | -1 }> = {
  id: 'step-cut',
  labelKey: 'commands:step-cut',
  unavailable: ({ sketch }) => (sketch?.cuts ? null : { code: 'unavailable.noCuts' }),
  run({ store }, { by }) {
    const cuts = store.getState().sketch?.cuts;
    if (!cuts || cuts.options.length === 0) return;
    const at = (cuts.at + by + cuts.options.length) % cuts.options.length;
    store.actions.showSketch(cutSketch({ ...cuts, at, refused: null }));
  },
};
