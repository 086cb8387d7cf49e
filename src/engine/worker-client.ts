import type { Park } from '../domain/park.ts';
import type { EngineClient } from './engine-client.ts';
import { type EngineLine, workerLine } from './engine-line.ts';
import { type Answers, parkPacker, type Question, type QuestionKind, type QuestionOf } from './packed-park.ts';
import { supersededError } from './superseded.ts';

interface Asked {
  readonly generation: number;
  readonly park: Park;
  readonly question: Question;
  readonly resolve: (answer: Answers[QuestionKind]) => void;
  readonly reject: (error: unknown) => void;
}

/** One kind of question: at most one is being answered, and at most one, the newest, waits. */
interface Lane {
  generation: number;
  running: Asked | null;
  waiting: Asked | null;
}

interface Options {
  readonly connect?: () => EngineLine;
  /** After this long without an answer the worker is taken to be stuck and is replaced. */
  readonly timeLimitMs?: number;
}

export interface WorkerEngineClient extends EngineClient {
  /** Starts the worker, which a first question would do too: a page that will ask starts it while the park is on its way. */
  start(): void;
}

/**
 * The engine in a worker. Layers cross once for each value. A newer question of a kind drops the older one, whose
 * promise rejects as superseded, and a late answer is thrown away. A stuck or broken worker is replaced; what it was
 * asked rejects with an error, and the next question starts a new one.
 */
export function workerEngineClient({ connect = workerLine, timeLimitMs = 30_000 }: Options = {}): WorkerEngineClient {
  const lanes = new Map<QuestionKind, Lane>();
  let link: { readonly line: EngineLine; readonly pack: ReturnType<typeof parkPacker> } | null = null;

  function open(): NonNullable<typeof link> {
    if (link) return link;
    const line = connect();
    const opened = { line, pack: parkPacker() };
    link = opened;
    line.onBreakdown((error) => {
      if (link === opened) hangUp(error);
    });
    return opened;
  }

  function hangUp(error: Error): void {
    link?.line.close();
    link = null;
    for (const each of lanes.values()) {
      for (const asked of [each.running, each.waiting]) asked?.reject(error);
      each.generation += 1;
      each.running = null;
      each.waiting = null;
    }
  }

  function ask<Kind extends QuestionKind>(park: Park, question: QuestionOf<Kind>): Promise<Answers[Kind]> {
    const own = lanes.get(question.kind) ?? lane();
    lanes.set(question.kind, own);
    own.generation += 1;
    const { generation } = own;
    return new Promise<Answers[QuestionKind]>((resolve, reject) => {
      const asked: Asked = { generation, park, question, resolve, reject };
      own.running?.reject(supersededError());
      own.waiting?.reject(supersededError());
      own.waiting = asked;
      if (!own.running) next(own);
      // The host answers a question with the answer of its kind.
    }) as Promise<Answers[Kind]>;
  }

  function next(own: Lane): void {
    const asked = own.waiting;
    own.waiting = null;
    own.running = asked;
    if (!asked) return;
    const { line, pack } = open();
    const timer = setTimeout(() => hangUp(new Error('The engine did not answer in time.')), timeLimitMs);
    const settle = (give: () => void): void => {
      clearTimeout(timer);
      if (own.running !== asked) return;
      if (own.generation === asked.generation) give();
      next(own);
    };
    line.host.answer(pack(asked.park, asked.question)).then(
      (answer) => settle(() => asked.resolve(answer)),
      (error: unknown) => settle(() => asked.reject(error)),
    );
  }

  return {
    start: () => void open(),
    assess: (park) => ask(park, { kind: 'assess' }),
    rank: (park, projectId) => ask(park, { kind: 'rank', projectId }),
    propose: (park, projectId, site) => ask(park, { kind: 'propose', projectId, site }),
    ask,
    dispose: () => hangUp(supersededError()),
  };
}

const lane = (): Lane => ({ generation: 0, running: null, waiting: null });
