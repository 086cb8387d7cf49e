import type { Reason } from '../../domain/assessment.ts';
import { mostBriefOptions } from '../../domain/brief.ts';
import { needsOwnPark } from '../availability.ts';
import type { Command, CommandContext } from '../command.ts';
import { type BriefSource, type ChosenSites, selectedSite, shortlisted, sourceMissing } from './brief-source.ts';

export interface MakeBrief {
  readonly from: BriefSource;
  /** Before the visitor's eyes at once. */
  readonly presents?: boolean;
}

async function chosen({ store, engine }: CommandContext, from: BriefSource): Promise<ChosenSites> {
  const state = store.getState();
  if (from === 'shortlist') return shortlisted(state);
  if (from === 'selection') return selectedSite(state);
  const { park, matching } = state;
  if (!park || !matching) return { sites: [], projectId: null };
  const { projectId } = matching;
  const { bestOf } = await import('./new-brief.ts');
  const ranking = matching.pending || !matching.ranking ? await engine.rank(park, projectId) : matching.ranking;
  return { sites: bestOf(ranking), projectId };
}

const nothingSuits: Reason = { code: 'unavailable.noSuitableSite' };

/** A brief from what was chosen, kept with the park; it is the one that is open from then on (`view.visitor.briefId`). */
export const makeBrief: Command<MakeBrief> = {
  id: 'make-brief',
  labelKey: 'commands:make-brief',
  unavailable: (state, { from }) => needsOwnPark(state) ?? sourceMissing(state, from),
  async run(context, { from, presents = false }) {
    const { actions, getState, newId } = context.store;
    const { sites, projectId } = await chosen(context, from);
    // The key that presents is on the first page; making something to present is not.
    const [{ newBrief }, { saveBrief }] = await Promise.all([
      import('./new-brief.ts'),
      import('../../domain/operations/save-brief.ts'),
    ]);
    // The park of now: the ranking may have been waited for.
    const { park, view } = getState();
    if (!park) return;
    if (sites.length === 0) {
      actions.say(nothingSuits, 'refused');
      return;
    }
    const brief = newBrief(park, newId(), { sites: sites.slice(0, mostBriefOptions), projectId }, view.language);
    if (!actions.edit(saveBrief(park, { brief }))) return;
    const after = getState().view;
    actions.setView({
      ...(presents && { measure: null }),
      visitor: { ...after.visitor, on: presents, briefId: brief.id },
    });
  },
};
