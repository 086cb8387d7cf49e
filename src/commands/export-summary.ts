import type { Reason } from '../domain/assessment.ts';
import type { SummaryTemplate } from '../domain/summary-template.ts';
import { formatOf } from '../export/formats.ts';
import { loadRest } from '../locale/languages-loaded.ts';
import { dayOf } from '../quantities/day.ts';
import type { AppState } from '../store/app-state.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

/** Figures that are still being computed are not taken home: they would be of the scenario before the last edit. */
export const needsFigures = (state: AppState): Reason | null =>
  needsPark(state) ?? (state.assessment && !state.assessmentPending ? null : { code: 'unavailable.figuresPending' });

/** The parcel summary in one of the formats of `src/export/formats.ts`, by its id. */
export interface ExportSummary {
  readonly format: string;
  /** Which columns and parcels; left out, all of them. */
  readonly template?: SummaryTemplate;
}

export const exportSummary: Command<ExportSummary> = {
  id: 'export-summary',
  labelKey: 'commands:export-summary',
  unavailable: needsFigures,
  async run({ store, files }, { format: formatId, template }) {
    const { park, assessment, view } = store.getState();
    if (!park || !assessment) return;
    const format = formatOf(formatId);
    if (!format) throw new Error(`no export format ${formatId}`);
    await loadRest();
    const exportedAt = dayOf(store.now());
    const options = { language: view.language, exportedAt, ...(template && { template }) };
    const bytes = await format.write(park, assessment, options);
    const scenario = park.scenarios.find(({ id }) => id === park.activeScenarioId)?.name ?? '';
    const parts = [park.name, scenario, template?.name].filter((part) => part !== undefined && part !== '');
    const name = `${fileName(parts.join('-'))}.${format.extension}`;
    await files.save(name, format.mime, bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
