import type { Brief } from '../../domain/brief.ts';
import { livingOptions } from '../../domain/brief-site.ts';
import type { AppState } from '../../store/app-state.ts';
import { heldElsewhere, needsPark } from '../availability.ts';
import type { Command } from '../command.ts';
import { type BriefSource, sourceMissing } from './brief-source.ts';
import { makeBrief } from './make-brief.ts';
import { briefOf, presentBrief } from './present-brief.ts';

type Presentation =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'make'; readonly from: BriefSource };

/**
 * What is presented when nobody says what. The brief that is open, unless another project is being matched; sites ticked
 * since; the last brief for the project being matched, or one of its best sites; the last brief there is; what is selected.
 */
export function presentationFor(state: AppState): Presentation | null {
  const { park, matching, view } = state;
  const shown = (park?.briefs ?? []).filter(({ options }) => park && livingOptions(park, options).length > 0);
  const open = briefOf(state, view.visitor.briefId);
  const isAsked = (projectId: string | null | undefined) => !matching || projectId === matching.projectId;
  if (open && shown.includes(open) && isAsked(open.projectId)) return { kind: 'brief', brief: open };
  // Ticking closes the brief that was open; one that is open still has been made since.
  const isTicked = !open && sourceMissing(state, 'shortlist') === null;
  if (isTicked && isAsked(view.visitor.projectId ?? matching?.projectId)) return { kind: 'make', from: 'shortlist' };
  if (matching) {
    const last = shown.findLast(({ projectId }) => projectId === matching.projectId);
    return last ? { kind: 'brief', brief: last } : { kind: 'make', from: 'ranking' };
  }
  const last = shown.at(-1);
  if (last) return { kind: 'brief', brief: last };
  return sourceMissing(state, 'selection') === null ? { kind: 'make', from: 'selection' } : null;
}

/** Presents what is at hand at once, with one key; a brief that is made for it is kept with the park. */
export const startVisitor: Command = {
  id: 'start-visitor',
  labelKey: 'commands:start-visitor',
  shortcut: 'p',
  unavailable(state) {
    const missing = needsPark(state);
    if (missing) return missing;
    const presentation = presentationFor(state);
    if (!presentation) return { code: 'unavailable.tooFewOptions' };
    return presentation.kind === 'make' ? heldElsewhere(state) : null;
  },
  run(context) {
    const presentation = presentationFor(context.store.getState());
    if (presentation?.kind === 'brief') return presentBrief.run(context, { briefId: presentation.brief.id });
    if (presentation) return makeBrief.run(context, { from: presentation.from, presents: true });
  },
};
