import { isSuperseded } from '../engine/superseded.ts';
import type { CommandContext } from './command.ts';
import { cutSketch } from './cut-sketch.ts';
import type { MoveSketchHandle } from './move-sketch-handle.ts';

/**
 * An end of the cut was dragged: the line is led through that place with the area held. Where no line does it the last
 * good one stays, and the reason is kept with it. While the handle is on its way a newer place drops the older question.
 */
export async function redrawCut({ store, engine }: CommandContext, { at: through }: MoveSketchHandle): Promise<void> {
  const { park, sketch } = store.getState();
  const cuts = sketch?.cuts;
  const option = cuts?.options[cuts.at];
  if (!park || !cuts || !option?.line) return;
  const { projectId, parcelId, at } = cuts;
  try {
    const answer = await engine.ask(park, {
      kind: 'recut',
      projectId,
      parcelId,
      optionId: option.id,
      turn: option.line.turn,
      through,
    });
    const now = store.getState().sketch?.cuts;
    if (store.getState().park !== park || now?.placementId !== cuts.placementId || now.at !== at) return;
    const options =
      answer.kind === 'cut' ? now.options.map((each, i) => (i === at ? answer.option : each)) : now.options;
    const refused = answer.kind === 'refused' ? answer.reason : null;
    store.actions.showSketch(cutSketch({ ...now, options, refused }));
  } catch (error) {
    if (!isSuperseded(error)) throw error;
  }
}
