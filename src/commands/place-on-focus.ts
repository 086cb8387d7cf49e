import { heldElsewhere, needsRanking } from './availability.ts';
import { bookSite } from './book-site.ts';
import type { Command } from './command.ts';

/** The keyboard's drop: places the project on the site that is focused. */
export const placeOnFocus: Command = {
  id: 'place-on-focus',
  labelKey: 'commands:place-on-focus',
  shortcut: 'enter',
  unavailable: (state) => {
    if (state.view.visitor.on || state.view.measure) return { code: 'unavailable.notMatching' };
    return (
      heldElsewhere(state) ??
      needsRanking(state) ??
      (state.matching?.focus ? null : { code: 'unavailable.noSiteFocused' })
    );
  },
  async run(context) {
    const { matching } = context.store.getState();
    if (matching?.focus) await bookSite(context, matching.projectId, matching.focus);
  },
};
