import type { Proposal } from '../domain/assessment.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { AppState } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import { carriedAreaM2, carriedGhost, carriedText } from './carried.ts';
import type { PointerAt } from './gestures/map-mode.ts';
import type { Bubble } from './overlay/bubble.ts';
import type { Ghost } from './picture/ghost-features.ts';
import { wordsIn } from './picture/words.ts';
import { fitOf } from './say-site.ts';

export interface CarrierDeps {
  readonly store: AppStore;
  readonly engine: EngineClient;
  readonly bubble: Bubble;
  changed(): void;
  onCrash(error: unknown): void;
}

/** What is carried: by the pointer while something is dragged, by the keyboard while a ranked site is focused. */
export interface Carrier {
  carry(at: PointerAt | null, site: SiteRef | null): void;
  /** Draws a ghost that somebody else carries. */
  show(ghost: Ghost | null): void;
  /** The state moved on: asks anew what the focused site would book, says a new proposal at the pointer. */
  follow(state: AppState): void;
  ghost(state: AppState): Ghost | null;
  proposal(state: AppState): Proposal | null;
}

export function createCarrier({ store, engine, bubble, changed, onCrash }: CarrierDeps): Carrier {
  let pointer: { readonly at: PointerAt; readonly site: SiteRef | null } | null = null;
  let given: Ghost | null = null;
  let asked: { readonly park: AppState['park']; readonly projectId: string; readonly site: SiteRef } | null = null;
  let answer: Proposal | null = null;

  const carrying = (state: AppState) => {
    const { park, dragging, matching } = state;
    if (!park || !dragging || !pointer) return null;
    const { at, site } = pointer;
    const isSame = dragging.over?.id === site?.id && dragging.over?.kind === site?.kind;
    return {
      park,
      projectId: dragging.projectId,
      ranking: matching?.projectId === dragging.projectId ? matching.ranking : null,
      site,
      at: at.lonLat,
      proposal: isSame ? dragging.proposal : null,
    };
  };

  const say = (state: AppState) => {
    const carried = carrying(state);
    if (carried && pointer) bubble.show(carriedText(carried, wordsIn(state.view.language)), pointer.at.x, pointer.at.y);
  };

  const askForFocus = (state: AppState) => {
    const { park, matching, dragging } = state;
    const site = dragging ? null : (matching?.focus ?? null);
    if (!park || !matching || !site) {
      asked = null;
      answer = null;
      return;
    }
    const { projectId } = matching;
    if (asked?.park === park && asked.projectId === projectId && asked.site === site) return;
    const question = { park, projectId, site };
    asked = question;
    answer = null;
    engine.propose(park, projectId, site).then(
      (proposal) => {
        if (asked !== question) return;
        answer = proposal;
        changed();
      },
      (error: unknown) => {
        if (asked === question && !isSuperseded(error)) onCrash(error);
      },
    );
  };

  return {
    carry(at, site) {
      pointer = at && { at, site };
      if (at) say(store.getState());
      else bubble.hide();
      changed();
    },
    show(ghost) {
      given = ghost;
      changed();
    },
    follow(state) {
      askForFocus(state);
      say(state);
    },
    ghost(state) {
      const carried = carrying(state);
      if (carried) return carriedGhost(carried);
      const { park, matching } = state;
      if (!park || !matching?.focus || !answer) return given;
      const verdict = fitOf(matching.ranking, matching.focus)?.verdict ?? 'unknown';
      // The keyboard has no place for a rectangle; only the exact proposal is drawn.
      return { areaM2: carriedAreaM2(park, matching.projectId), at: null, azimuthDeg: 0, verdict };
    },
    proposal(state) {
      return carrying(state)?.proposal ?? (state.dragging ? null : answer);
    },
  };
}
