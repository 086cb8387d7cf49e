import { mostBriefOptions } from '../domain/brief.ts';
import { sameSite } from '../domain/brief-site.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { AppStore } from '../store/app-store.ts';
import { needsVisitor } from './availability.ts';
import { briefOf } from './briefs/present-brief.ts';
import type { Command } from './command.ts';
import { viewCommand } from './view-command.ts';

/** Puts a site on the shortlist for the visitor, or takes it off. */
export const toggleOption: Command<{ readonly site: SiteRef }> = {
  id: 'toggle-option',
  labelKey: 'commands:toggle-option',
  unavailable: ({ view }, { site }) =>
    view.visitor.options.length < mostBriefOptions || view.visitor.options.some((option) => sameSite(option, site))
      ? null
      : { code: 'unavailable.optionsFull', values: { most: mostBriefOptions } },
  run({ store }, { site }) {
    const { matching, view } = store.getState();
    const { options, projectId } = view.visitor;
    const without = options.filter((option) => !sameSite(option, site));
    store.actions.setView({
      visitor: {
        ...view.visitor,
        options: without.length < options.length ? without : [...options, site],
        // What is ticked now is meant, no longer the brief that was made before.
        briefId: null,
        projectId: matching?.projectId ?? projectId,
      },
    });
  },
};

/** Until the visitor's screen keeps its own place. */
function stopAt({ getState, actions }: AppStore, at: (index: number) => number): void {
  const state = getState();
  const { visitor } = state.view;
  const last = briefOf(state, visitor.briefId)?.options.length ?? 0;
  // The stop after the last option shows all of them side by side.
  actions.setView({ visitor: { ...visitor, index: Math.min(Math.max(at(visitor.index), 0), last) } });
}

export const nextStop: Command = {
  id: 'next-stop',
  labelKey: 'commands:next-stop',
  shortcut: 'arrowright',
  otherKeys: ['arrowdown', 'pagedown', 'space', 'enter'],
  unavailable: needsVisitor,
  run: ({ store }) => stopAt(store, (index) => index + 1),
};

export const previousStop: Command = {
  id: 'previous-stop',
  labelKey: 'commands:previous-stop',
  shortcut: 'arrowleft',
  otherKeys: ['arrowup', 'pageup'],
  unavailable: needsVisitor,
  run: ({ store }) => stopAt(store, (index) => index - 1),
};

export const goToStop: Command<{ readonly index: number }> = {
  id: 'go-to-stop',
  labelKey: 'commands:go-to-stop',
  unavailable: needsVisitor,
  run: ({ store }, { index }) => stopAt(store, () => index),
};

/** Back to work. The shortlist stays for the next visit. */
export const leaveVisitor = viewCommand<void>(
  'leave-visitor',
  ({ visitor }) => ({ visitor: { ...visitor, on: false, index: 0 } }),
  { shortcut: 'escape', unavailable: needsVisitor },
);

export const clearOptions = viewCommand<void>('clear-options', ({ visitor }) => ({
  visitor: { ...visitor, options: [], projectId: null },
}));
