import { loadRest } from '../locale/languages-loaded.ts';
import { dayOf } from '../quantities/day.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

/** The list of what to ask whom as a file, or (`print`) as a page. */
export const exportAskList: Command<{ readonly to: 'csv' | 'xlsx' | 'print' }> = {
  id: 'export-ask-list',
  labelKey: 'commands:export-ask-list',
  unavailable: needsPark,
  async run({ store, files }, { to }) {
    const { park, assessment, matching, view } = store.getState();
    if (!park) return;
    const [{ askList }, writer] = await Promise.all([
      import('../engine/facts/ask-list.ts'),
      import('../export/ask-list.ts'),
      loadRest(),
    ]);
    const printedOn = dayOf(store.now());
    const today = park.asOf ?? printedOn;
    const lines = askList(park, { today, assessment, ranking: matching?.ranking ?? null });
    const about = { park, lines, today, language: view.language };
    if (to === 'print') {
      await files.print(writer.askListPage({ ...about, printedOn }));
      return;
    }
    const bytes = to === 'csv' ? writer.askListCsv(about) : writer.askListXlsx(about);
    const mime =
      to === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const name = `${fileName(`${park.name}-${writer.askListName(view.language)}`)}.${to}`;
    await files.save(name, mime, bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
