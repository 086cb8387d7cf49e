import type { Brief } from '../domain/brief.ts';
import { livingOptions } from '../domain/brief-site.ts';
import type { Park } from '../domain/park.ts';
import { dayOf } from '../quantities/day.ts';
import { needsPark } from './availability.ts';
import { briefOf } from './briefs/present-brief.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { fileName } from './file-name.ts';
import { gatherShow } from './gather-show.ts';

/** Whose park, for whom, of which day; the brief's own name is a word among colleagues and stays here. */
const nameOf = (park: Park, { audience }: Brief, day: string): string =>
  `${fileName([park.name, audience, day].filter((part) => part !== undefined && part !== '').join('-'))}.html`;

interface ExportVisitorFile {
  readonly briefId: string;
  /** What was said to matter while presenting; the file begins with it. Absent: as the brief has it. */
  readonly wishes?: Brief['wishes'];
}

/**
 * Makes the file a visitor takes home and looks through it for everything that is hidden. What was found is shown
 * (`visitorFile` of the store); only a file in which nothing was found can then be written.
 */
export const exportVisitorFile: Command<ExportVisitorFile> = {
  id: 'export-visitor-file',
  labelKey: 'commands:export-visitor-file',
  unavailable(state, { briefId }) {
    const brief = briefOf(state, briefId);
    if (!state.park || !brief) return needsPark(state) ?? { code: 'unavailable.noBrief' };
    if (livingOptions(state.park, brief.options).length === 0) return { code: 'unavailable.briefEmpty' };
    return state.visitorFile?.kind === 'making' ? { code: 'unavailable.visitorFilePending' } : needsFigures(state);
  },
  async run(context, { briefId, wishes }) {
    const { store } = context;
    const { park } = store.getState();
    const kept = briefOf(store.getState(), briefId);
    if (!park || !kept) return;
    const brief = wishes ? { ...kept, wishes: { ...kept.wishes, ...wishes } } : kept;
    const making = { kind: 'making', briefId } as const;
    store.actions.showVisitorFile(making);
    try {
      const day = dayOf(store.now());
      const [template, made, { visitorFile }] = await Promise.all([
        context.visitorTemplate(),
        gatherShow(context, brief, day),
        import('../export/visitor/visitor-file.ts'),
      ]);
      const file = visitorFile(template, made);
      // Closed meanwhile, or another park was opened: nobody waits for it any more.
      if (store.getState().visitorFile !== making) return;
      store.actions.showVisitorFile(
        file.ok
          ? { kind: 'made', briefId, name: nameOf(park, brief, day), bytes: file.bytes, check: file.check }
          : { kind: 'refused', briefId, check: file.check },
      );
    } catch (error) {
      if (store.getState().visitorFile === making) store.actions.showVisitorFile(null);
      throw error;
    }
  },
};

/** Writes the file that was made and in which nothing hidden was found. */
export const saveVisitorFile: Command = {
  id: 'save-visitor-file',
  labelKey: 'commands:save-visitor-file',
  unavailable: ({ visitorFile }) => (visitorFile?.kind === 'made' ? null : { code: 'unavailable.noVisitorFile' }),
  async run({ store, files }) {
    const { visitorFile: step } = store.getState();
    if (step?.kind !== 'made') return;
    await files.save(step.name, 'text/html', step.bytes);
    store.actions.showVisitorFile(null);
    store.actions.say({ code: 'notice.fileSaved', values: { file: step.name } }, 'done');
  },
};

/** Puts the file away unwritten. */
export const leaveVisitorFile: Command = {
  id: 'leave-visitor-file',
  labelKey: 'commands:leave-visitor-file',
  unavailable: ({ visitorFile }) => (visitorFile ? null : { code: 'unavailable.noVisitorFile' }),
  run: ({ store }) => store.actions.showVisitorFile(null),
};
