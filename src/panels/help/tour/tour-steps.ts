import { type CommandContext, runCommand } from '../../../commands/command.ts';
import { leaveMatching } from '../../../commands/leave-matching.ts';
import { pickProject } from '../../../commands/pick-project.ts';
import { select } from '../../../commands/select.ts';
import { setLeftTab } from '../../../commands/set-left-tab.ts';
import type { AppState } from '../../../store/app-state.ts';
import type { Side } from './place-beside.ts';

export type TourStepId = 'projects' | 'sites' | 'place' | 'capacity' | 'inspector' | 'handover' | 'help';

/** One stop of the tour. Sentences: `help:tour.<id>`, `tour.<id>Text`, and `tour.<id>Try` where something can be tried. */
export interface TourStep {
  readonly id: TourStepId;
  /** What it speaks of; the first of them that is on the screen. A folded panel is pointed at by its button. */
  readonly anchors: readonly string[];
  readonly sides: readonly Side[];
  readonly canTry: boolean;
  /** True once the user has done what the step asks; `before` is the state when the step began. */
  readonly isDone?: (state: AppState, before: AppState) => boolean;
  /** Unfolding something in the anchor is what the step asks. */
  readonly doneByUnfolding?: boolean;
  /** Brings the screen to where the step begins, for who only reads on. Nothing of it reaches the document. */
  readonly prepare?: (context: CommandContext) => Promise<void>;
}

const placed = ({ park }: AppState): number =>
  park?.scenarios.find(({ id }) => id === park.activeScenarioId)?.placements.length ?? 0;

/** The 60 mu of the common enquiry: a project near it has sites that fit and sites that do not. */
const usualMu = 60;

/** More than these are not asked about: the tour waits for the answer. */
const mostAsked = 4;

/** A project that asks for land, stands nowhere yet and has a site that fits: what one finds a site for. */
async function exampleProject({ store, engine }: CommandContext): Promise<string | undefined> {
  const { park } = store.getState();
  if (!park) return undefined;
  const scenario = park.scenarios.find(({ id }) => id === park.activeScenarioId);
  const standing = new Set(scenario?.placements.map(({ projectId }) => projectId));
  const far = (mu: number) => Math.abs(mu - usualMu);
  const asking = park.projects
    .flatMap(({ id, demand: { carrier, landMu } }) =>
      carrier === 'unit' || landMu === undefined ? [] : [{ id, landMu }],
    )
    .sort((a, b) => far(a.landMu) - far(b.landMu));
  const waiting = asking.filter(({ id }) => !standing.has(id));
  for (const { id } of waiting.slice(0, mostAsked)) {
    const { sites } = await engine.rank(park, id);
    if (sites.some(({ verdict }) => verdict === 'pass')) return id;
  }
  return (waiting[0] ?? asking[0])?.id;
}

async function toRankedSites(context: CommandContext): Promise<void> {
  const isMatching = () => context.store.getState().matching !== null;
  const projectId = isMatching() ? undefined : await exampleProject(context);
  // Somebody may have picked one meanwhile.
  if (projectId !== undefined && !isMatching()) await runCommand(pickProject, context, { projectId });
  await runCommand(setLeftTab, context, 'sites');
}

export const tourSteps: readonly TourStep[] = [
  {
    id: 'projects',
    anchors: ['[data-tour="projects"]', '[data-tour="left"]'],
    sides: ['right', 'below'],
    canTry: true,
    isDone: ({ matching }) => matching !== null,
    async prepare(context) {
      if (context.store.getState().matching) await runCommand(leaveMatching, context, undefined);
      await runCommand(setLeftTab, context, 'projects');
    },
  },
  {
    id: 'sites',
    anchors: ['[data-tour="sites"]', '[data-tour="left"]'],
    sides: ['right', 'below'],
    canTry: true,
    isDone: ({ matching }, before) => (matching?.focus ?? null) !== null && matching?.focus !== before.matching?.focus,
    prepare: toRankedSites,
  },
  {
    id: 'place',
    anchors: ['[data-tour="sites"] [data-selected]', '[data-tour="sites"]', '[data-tour="left"]'],
    sides: ['right', 'below', 'above'],
    canTry: true,
    isDone: (state, before) => placed(state) > placed(before),
  },
  { id: 'capacity', anchors: ['[data-tour="capacity"]'], sides: ['above'], canTry: false },
  {
    id: 'inspector',
    anchors: ['[data-tour="inspector"]', '[data-tour="right"]'],
    sides: ['left', 'below'],
    canTry: true,
    doneByUnfolding: true,
    async prepare(context) {
      const { selection, matching } = context.store.getState();
      const first = matching?.focus ?? matching?.ranking?.sites[0]?.site;
      if ((!selection || selection.kind === 'project') && first) await runCommand(select, context, first);
    },
  },
  { id: 'handover', anchors: ['[data-tour="handover"]'], sides: ['below'], canTry: false },
  { id: 'help', anchors: ['[data-tour="help"]'], sides: ['below'], canTry: false },
];
