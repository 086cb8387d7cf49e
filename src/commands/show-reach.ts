import type { ReachWish } from '../domain/reach.ts';
import { shapesOf } from '../store/sketch.ts';
import { askForSketch } from './ask-for-sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws what is reached from a place, or reaches it, within so many minutes. Nothing is changed. */
export const showReach: Command<ReachWish> = {
  id: 'show-reach',
  labelKey: 'commands:show-reach',
  unavailable: needsPark,
  async run(context, wish) {
    const answer = await askForSketch<'reach'>(context, { kind: 'reach', wish });
    if (!answer) return;
    const sketch = (await import('./reach-sketch.ts')).reachSketch(answer);
    context.store.actions.showSketch(sketch);
    context.store.actions.lookAt({ shapes: shapesOf(sketch) });
  },
};
