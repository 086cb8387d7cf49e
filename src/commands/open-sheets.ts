import type { SheetsAsked } from '../store/sheets-asked.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';

/** Opens the dialog of sheets with what is said; the rest it takes from the screen. */
export const openSheets: Command<SheetsAsked> = {
  id: 'open-sheets',
  labelKey: 'commands:open-sheets',
  unavailable: needsFigures,
  run({ store }, asked) {
    store.actions.askSheets(asked);
  },
};

/** The same by key and palette: about what is selected. */
export const openSheetsOfScreen: Command = {
  id: 'open-sheets-of-screen',
  labelKey: 'commands:open-sheets',
  shortcut: 'mod+p',
  unavailable: needsFigures,
  run({ store }) {
    store.actions.askSheets({});
  },
};
