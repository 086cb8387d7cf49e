import type { StoreApi } from 'zustand/vanilla';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';

/** Asks the engine. Every question has a generation; an answer that is no longer the latest is dropped. */
export interface Asker {
  /** The figures of the active scenario and, when a project is being matched, its ranking. */
  askAll(park: Park): void;
  /** `settled` hears of the end, and whether no newer question has overtaken this one. */
  askRanking(park: Park, projectId: string, settled?: (isLatest: boolean) => void): void;
  askProposal(park: Park, projectId: string, site: SiteRef): void;
  /** Another document: what is known of how its outlines fit is asked afresh. */
  forgetTopology(): void;
  /** Whatever the engine still answers about a drop is dropped. */
  forgetProposal(): void;
}

export function asker(state: StoreApi<AppState>, { engine, now, whenIdle }: StoreDeps): Asker {
  let assessmentGeneration = 0;
  let rankingGeneration = 0;
  let proposalGeneration = 0;
  let topologyGeneration = 0;

  function failed(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    state.setState({ notice: { reason: { code: 'notice.engineFailed', values: { text } }, tone: 'error', at: now() } });
  }

  function askAssessment(park: Park): void {
    assessmentGeneration += 1;
    const generation = assessmentGeneration;
    state.setState({ assessmentPending: true });
    engine.assess(park).then(
      (assessment) => {
        if (generation !== assessmentGeneration) return;
        state.setState({ assessment, assessmentPending: false });
        const look = () => generation === assessmentGeneration && askTopology(park);
        if (whenIdle) whenIdle(look);
        else look();
      },
      (error: unknown) => {
        // The engine itself may turn down a question that a newer one overtook; only the latest is a failure.
        if (generation !== assessmentGeneration) return;
        // Older figures without an end of waiting would pass for those of this park.
        state.setState({ assessment: null, assessmentPending: false });
        failed(error);
      },
    );
  }

  let checked: readonly unknown[] = [];
  /** What the last answer said: the next one takes its place among the issues. */
  let told: ReadonlySet<Issue> = new Set();

  /** How the outlines fit, after the figures: again only when a layer with outlines is another one. */
  function askTopology(park: Park): void {
    const layers = [park.parcels, park.buildings, park.zones, park.roads, park.plane];
    if (layers.every((layer, index) => layer === checked[index])) return;
    checked = layers;
    topologyGeneration += 1;
    const generation = topologyGeneration;
    engine.ask(park, { kind: 'topology' }).then(
      (found) => {
        if (generation !== topologyGeneration) return;
        const others = state.getState().issues.filter((issue) => !told.has(issue));
        told = new Set(found);
        state.setState({ issues: [...others, ...found] });
      },
      (error: unknown) => {
        if (generation !== topologyGeneration) return;
        checked = [];
        failed(error);
      },
    );
  }

  function askRanking(park: Park, projectId: string, settled?: (isLatest: boolean) => void): void {
    rankingGeneration += 1;
    const generation = rankingGeneration;
    const isLatest = () => generation === rankingGeneration && state.getState().matching?.projectId === projectId;
    engine.rank(park, projectId).then(
      (ranking) => {
        const { matching } = state.getState();
        if (matching && isLatest()) state.setState({ matching: { ...matching, ranking, pending: false } });
        settled?.(isLatest());
      },
      (error: unknown) => {
        const { matching } = state.getState();
        settled?.(false);
        if (!matching || !isLatest()) return;
        state.setState({ matching: { ...matching, ranking: null, pending: false } });
        failed(error);
      },
    );
  }

  return {
    askAll(park) {
      askAssessment(park);
      const { matching } = state.getState();
      if (!matching) return;
      state.setState({ matching: { ...matching, pending: true } });
      askRanking(park, matching.projectId);
    },
    askRanking,
    askProposal(park, projectId, site) {
      proposalGeneration += 1;
      const generation = proposalGeneration;
      engine.propose(park, projectId, site).then(
        (proposal) => {
          const { dragging } = state.getState();
          if (dragging && generation === proposalGeneration) state.setState({ dragging: { ...dragging, proposal } });
        },
        (error: unknown) => {
          if (generation === proposalGeneration) failed(error);
        },
      );
    },
    forgetTopology() {
      topologyGeneration += 1;
      checked = [];
    },
    forgetProposal() {
      proposalGeneration += 1;
    },
  };
}
