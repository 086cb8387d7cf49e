import type { Assessment, Proposal, Ranking } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { Answers, QuestionKind, QuestionOf } from './packed-park.ts';

/**
 * The one way to ask the engine, the same for worker, Node and test. The park is handed over once per value;
 * every answer belongs to the park it was asked with. A newer question of the same kind drops the older one: the
 * promise of the dropped question rejects with an error that `isSuperseded` (superseded.ts) recognises, and never resolves late.
 */
export interface EngineClient {
  assess(park: Park): Promise<Assessment>;
  /** All sites for one project in the active scenario, best first. The project's own placement is taken off first. */
  rank(park: Park, projectId: string): Promise<Ranking>;
  /** What dropping the project on the site would book. */
  propose(park: Park, projectId: string, site: SiteRef): Promise<Proposal>;
  /** Any question by its kind; the three above are the ones that have names. */
  ask<Kind extends QuestionKind>(park: Park, question: QuestionOf<Kind>): Promise<Answers[Kind]>;
  dispose(): void;
}
