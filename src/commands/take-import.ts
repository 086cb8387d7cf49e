import type { Issue } from '../domain/issue.ts';
import type { LayerMerge } from '../domain/operations/merge-records.ts';
import type { Park } from '../domain/park.ts';
import type { RejectedOfSource } from '../export/rejected-file.ts';
import { notKept } from '../store/not-kept.ts';
import { always, needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

interface ImportedPark {
  readonly park: Park;
  readonly issues: readonly Issue[];
}

/** Opens what the reviewed files make as a park of its own. */
export const openImportedPark: Command<ImportedPark> = {
  id: 'open-imported-park',
  labelKey: 'commands:open-imported-park',
  unavailable: notKept,
  run({ store: { actions } }, { park, issues }) {
    if (!actions.openPark(park, issues)) return;
    actions.say({ code: 'notice.opened', values: { park: park.name } }, 'done');
  },
};

interface ImportedRecords {
  readonly file: string;
  readonly merges: readonly LayerMerge[];
  readonly issues: readonly Issue[];
}

/** Takes what was chosen of the reviewed files into the open park: one step in the history. */
export const mergeImport: Command<ImportedRecords> = {
  id: 'merge-import',
  labelKey: 'commands:merge-import',
  unavailable: needsPark,
  async run({ store }, { file, merges, issues }) {
    const { mergeRecords } = await import('../domain/operations/merge-records.ts');
    const { actions } = store;
    const { park } = store.getState();
    if (!park) return;
    const result = mergeRecords(park, { file, merges });
    if (!actions.edit(result) || !result.ok) return;
    actions.setReviewFiles(null);
    actions.setIssues([...store.getState().issues, ...issues]);
    const [first] = result.kept;
    if (first) actions.say({ code: 'notice.mergeKept', values: { count: result.kept.length } }, 'info', first.reason);
  },
};

/** Ends the review; nothing was changed and nothing is. */
export const closeReview: Command = {
  id: 'close-review',
  labelKey: 'commands:close-review',
  unavailable: always,
  run: ({ store }) => store.actions.setReviewFiles(null),
};

interface Rejected {
  readonly name: string;
  readonly sources: readonly RejectedOfSource[];
}

/** What stays out of an import as a file: what was read of it, and why it stays out. */
export const saveRejected: Command<Rejected> = {
  id: 'save-rejected',
  labelKey: 'commands:save-rejected',
  unavailable: always,
  async run({ store, files }, { name, sources }) {
    const { rejectedFile } = await import('../export/rejected-file.ts');
    const { rejectedRows } = await import('../export/rejected-rows.ts');
    const { language } = store.getState().view;
    const drawn = sources.filter(({ isTable }) => !isTable);
    const file = `${fileName(name)}.geojson`;
    if (drawn.length > 0) await files.save(file, 'application/geo+json', rejectedFile(drawn, language));
    for (const source of sources.filter(({ isTable }) => isTable)) {
      const rows = `${fileName(`${name}-${source.source}`)}.csv`;
      await files.save(rows, 'text/csv', rejectedRows(source, language));
    }
    store.actions.say({ code: 'notice.fileSaved', values: { file: fileName(name) } }, 'done');
  },
};
