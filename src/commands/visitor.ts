import type { SiteRef } from '../domain/placement.ts';
import type { AppState } from '../store/app-state.ts';
import { noVisitor, type VisitorView } from '../store/view-state.ts';
import { needsPark, needsVisitor } from './availability.ts';
import type { Command } from './command.ts';
import { viewCommand } from './view-command.ts';

/** An investor compares a few honest options, not a catalogue. */
export const fewestOptions = 2;
export const mostOptions = 4;

const same = (a: SiteRef, b: SiteRef): boolean => a.kind === b.kind && a.id === b.id;

/** The options to show: the shortlist, or the best sites of the project being matched that are not forbidden. */
function optionsFor({ matching, view }: AppState): readonly SiteRef[] {
  if (view.visitor.options.length >= fewestOptions) return view.visitor.options;
  const sites = matching?.ranking?.sites ?? [];
  return sites
    .filter(({ verdict }) => verdict !== 'fail')
    .slice(0, 3)
    .map(({ site }) => site);
}

/** Puts a site on the shortlist for the visitor, or takes it off. */
export const toggleOption: Command<{ readonly site: SiteRef }> = {
  id: 'toggle-option',
  labelKey: 'commands:toggle-option',
  unavailable: ({ view }, { site }) =>
    view.visitor.options.length < mostOptions || view.visitor.options.some((option) => same(option, site))
      ? null
      : { code: 'unavailable.optionsFull', values: { most: mostOptions } },
  run({ store }, { site }) {
    const { matching, view } = store.getState();
    const { options, projectId } = view.visitor;
    const without = options.filter((option) => !same(option, site));
    store.actions.setView({
      visitor: {
        ...view.visitor,
        options: without.length < options.length ? without : [...options, site],
        projectId: matching?.projectId ?? projectId,
      },
    });
  },
};

export const startVisitor: Command = {
  id: 'start-visitor',
  labelKey: 'commands:start-visitor',
  shortcut: 'p',
  unavailable(state) {
    const enough = optionsFor(state).length >= fewestOptions;
    return (
      needsPark(state) ?? (enough ? null : { code: 'unavailable.tooFewOptions', values: { fewest: fewestOptions } })
    );
  },
  run({ store }) {
    const state = store.getState();
    const projectId = state.matching?.projectId ?? state.view.visitor.projectId;
    store.actions.setView({ measure: null, visitor: { on: true, projectId, options: optionsFor(state), index: 0 } });
  },
};

const stoppedAt = (visitor: VisitorView, index: number): VisitorView => ({
  ...visitor,
  // The stop after the last option shows all of them side by side.
  index: Math.min(Math.max(index, 0), visitor.options.length),
});

export const nextStop: Command = {
  ...viewCommand<void>('next-stop', ({ visitor }) => ({ visitor: stoppedAt(visitor, visitor.index + 1) }), {
    shortcut: 'arrowright',
    unavailable: needsVisitor,
  }),
  otherKeys: ['arrowdown', 'pagedown', 'space', 'enter'],
};

export const previousStop: Command = {
  ...viewCommand<void>('previous-stop', ({ visitor }) => ({ visitor: stoppedAt(visitor, visitor.index - 1) }), {
    shortcut: 'arrowleft',
    unavailable: needsVisitor,
  }),
  otherKeys: ['arrowup', 'pageup'],
};

export const goToStop = viewCommand<{ readonly index: number }>(
  'go-to-stop',
  ({ visitor }, { index }) => ({ visitor: stoppedAt(visitor, index) }),
  { unavailable: needsVisitor },
);

/** Back to work. The shortlist stays for the next visit. */
export const leaveVisitor = viewCommand<void>(
  'leave-visitor',
  ({ visitor }) => ({ visitor: { ...visitor, on: false, index: 0 } }),
  { shortcut: 'escape', unavailable: needsVisitor },
);

export const clearOptions = viewCommand<void>('clear-options', () => ({ visitor: noVisitor }));
