import type { Reason } from '../domain/assessment.ts';
import { formatOf } from '../export/formats.ts';
import { loadRest } from '../locale/languages-loaded.ts';
import type { AppState } from '../store/app-state.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

/** Figures that are still being computed are not taken home: they would be of the scenario before the last edit. */
export const needsFigures = (state: AppState): Reason | null =>
  needsPark(state) ?? (state.assessment && !state.assessmentPending ? null : { code: 'unavailable.figuresPending' });

/** The parcel summary in one of the formats of `src/export/formats.ts`, by its id. */
export const exportSummary: Command<{ readonly format: string }> = {
  id: 'export-summary',
  labelKey: 'commands:export-summary',
  unavailable: needsFigures,
  async run({ store, files }, { format: formatId }) {
    const { park, assessment, view } = store.getState();
    if (!park || !assessment) return;
    const format = formatOf(formatId);
    if (!format) throw new Error(`no export format ${formatId}`);
    await loadRest();
    const exportedAt = new Date(store.now()).toISOString().slice(0, 10);
    const bytes = await format.write(park, assessment, { language: view.language, exportedAt });
    const scenario = park.scenarios.find(({ id }) => id === park.activeScenarioId)?.name ?? '';
    const name = `${fileName(`${park.name}-${scenario}`)}.${format.extension}`;
    await files.save(name, format.mime, bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
