import { assessPark } from './assess-park.ts';
import { type Answers, type EngineMessage, parkUnpacker, type QuestionKind } from './packed-park.ts';
import { prepareEngine } from './prepare-engine.ts';
import { proposePlacement } from './propose-placement.ts';
import { rankSites } from './rank-sites.ts';

/** What a worker offers: one question in, its answer out. */
export interface EngineHost {
  answer(message: EngineMessage): Promise<Answers[QuestionKind]>;
}

export function engineHost(): EngineHost {
  const unpack = parkUnpacker();
  return {
    async answer(message) {
      // Unpacked before anything is waited for: messages build on each other in the order they come.
      const park = unpack(message);
      await prepareEngine();
      const { question } = message;
      switch (question.kind) {
        case 'assess':
          return assessPark(park);
        case 'rank':
          return rankSites(park, question.projectId);
        case 'propose':
          return proposePlacement(park, question.projectId, question.site);
      }
    },
  };
}
