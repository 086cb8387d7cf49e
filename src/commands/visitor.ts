import { mostBriefOptions } from '../domain/brief.ts';
import { sameSite } from '../domain/brief-site.ts';
import type { SiteRef } from '../domain/placement.ts';
import { needsVisitor } from './availability.ts';
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

/** Back to work. The shortlist stays for the next visit. */
export const leaveVisitor = viewCommand<void>(
  'leave-visitor',
  ({ visitor }) => ({ visitor: { ...visitor, on: false } }),
  { shortcut: 'escape', unavailable: needsVisitor },
);

export const clearOptions = viewCommand<void>('clear-options', ({ visitor }) => ({
  visitor: { ...visitor, options: [], projectId: null },
}));
