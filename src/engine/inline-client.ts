import { answerQuestion } from './answer-question.ts';
import type { EngineClient } from './engine-client.ts';
import { prepareEngine } from './prepare-engine.ts';

/** The engine in this very thread: for the terminal, for tests, and for frames too short to ask a worker. */
export async function inlineEngineClient(): Promise<EngineClient> {
  await prepareEngine();
  return {
    assess: (park) => answerQuestion(park, { kind: 'assess' }),
    rank: (park, projectId) => answerQuestion(park, { kind: 'rank', projectId }),
    propose: (park, projectId, site) => answerQuestion(park, { kind: 'propose', projectId, site }),
    ask: (park, question) => answerQuestion(park, question),
    dispose: () => {},
  };
}
