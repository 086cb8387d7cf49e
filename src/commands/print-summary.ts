import type { SummaryTemplate } from '../domain/summary-template.ts';
import { withSentences } from '../locale/with-sentences.ts';
import { dayOf } from '../quantities/day.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';

/** The parcel summary, laid out by a template, for the browser's print dialog. */
export const printSummary: Command<{ readonly template: SummaryTemplate }> = {
  id: 'print-summary',
  labelKey: 'commands:print-summary',
  unavailable: needsFigures,
  async run({ store, files }, { template }) {
    const { park, assessment, view } = store.getState();
    if (!park || !assessment) return;
    const [{ summaryDocument }, { documentHtml }] = await withSentences(
      Promise.all([import('../export/documents/summary-document.ts'), import('../export/documents/document-html.ts')]),
    );
    const printedOn = dayOf(store.now());
    await files.print(
      documentHtml(summaryDocument({ park, assessment, template, language: view.language, printedOn })),
    );
  },
};
