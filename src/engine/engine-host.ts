import { answerQuestion } from './answer-question.ts';
import { type Answers, type EngineMessage, parkUnpacker, type QuestionKind } from './packed-park.ts';

/** What a worker offers: one question in, its answer out. */
export interface EngineHost {
  answer(message: EngineMessage): Promise<Answers[QuestionKind]>;
}

export function engineHost(): EngineHost {
  const unpack = parkUnpacker();
  return {
    async answer(message) {
      // Unpacked before anything is waited for: messages build on each other in the order they come.
      return answerQuestion(unpack(message), message.question);
    },
  };
}
