import type { Reason } from '../domain/assessment.ts';
import type { Answers, QuestionKind, QuestionOf } from '../engine/packed-park.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { CommandContext } from './command.ts';

interface Refused {
  readonly kind: 'refused';
  readonly reason: Reason;
}
type DrawnKind = { [Kind in QuestionKind]: Refused extends Answers[Kind] ? Kind : never }[QuestionKind];

/**
 * Asks the engine for something to be drawn. Null when it was refused, which is said; when a newer question took its
 * place; and when the user has gone on meanwhile: whoever edits, selects something else or clears the sketch wants none
 * of what was.
 */
export async function askForSketch<Kind extends DrawnKind>(
  { store, engine }: CommandContext,
  question: QuestionOf<Kind>,
): Promise<Exclude<Answers[Kind], Refused> | null> {
  const { park, selection, sketch } = store.getState();
  if (!park) return null;
  try {
    const answer: Answers[Kind] | Refused = await engine.ask<Kind>(park, question);
    const now = store.getState();
    if (now.park !== park || now.selection !== selection || now.sketch !== sketch) return null;
    if (!isRefused(answer)) return answer as Exclude<Answers[Kind], Refused>;
    store.actions.say(answer.reason, 'refused');
  } catch (error) {
    if (!isSuperseded(error)) throw error;
  }
  return null;
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';
