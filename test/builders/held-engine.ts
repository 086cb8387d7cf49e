import type { EngineClient } from '../../src/engine/engine-client.ts';

/** One question that waits for the test to let its answer go. */
export interface HeldQuestion {
  readonly kind: 'assess' | 'rank' | 'propose';
  release(): Promise<void>;
}

/** The real engine behind a gate: answers are right, the test decides when and in which order they arrive. */
export function heldEngine(engine: EngineClient): { readonly client: EngineClient; readonly asked: HeldQuestion[] } {
  const asked: HeldQuestion[] = [];
  const hold = <Answer>(kind: HeldQuestion['kind'], answer: () => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked.push({
        kind,
        async release() {
          await answer().then(resolve, reject);
        },
      });
    });
  return {
    asked,
    client: {
      assess: (park) => hold('assess', () => engine.assess(park)),
      rank: (park, projectId) => hold('rank', () => engine.rank(park, projectId)),
      propose: (park, projectId, site) => hold('propose', () => engine.propose(park, projectId, site)),
      // The other questions have no order a test would want to hold.
      ask: (park, question) => engine.ask(park, question),
      dispose: () => engine.dispose(),
    },
  };
}
