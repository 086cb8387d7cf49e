import { keepHelpMemory } from '../store/help-memory.ts';
import { browserTextStore } from '../store/remembered-mappings.ts';
import type { HelpPage } from '../store/view-state.ts';
import type { Command } from './command.ts';
import { viewCommand } from './view-command.ts';

/** Before a visitor nothing of the program explains itself. */
const notBeforeVisitors: Command['unavailable'] = ({ view }) =>
  view.visitor.on ? { code: 'unavailable.presenting' } : null;

const help = (id: string, page: HelpPage, shortcut?: string): Command =>
  viewCommand<void>(id, () => ({ help: page }), {
    unavailable: notBeforeVisitors,
    ...(shortcut ? { shortcut } : {}),
  });

/** The help of the figure under the focus; where none is focused, of all figures. */
export const explainFocused = help('explain-focused', 'here', 'f1');
/** The next press on a figure explains it instead of acting. */
export const pointForHelp = help('point-for-help', 'point', 'shift+f1');
export const showKeys = help('show-keys', 'keys', 'shift+?');
export const startTour = help('start-tour', 'tour');
export const showQuickGuide = help('show-quick-guide', 'guide');
export const showFigures = help('show-figures', 'figures');
export const showNews = help('show-news', 'news');
export const showAbout = help('show-about', 'about');

/** In the order of the menu. */
export const helpCommands: readonly Command[] = [
  startTour,
  showQuickGuide,
  showKeys,
  pointForHelp,
  explainFocused,
  showFigures,
  showNews,
  showAbout,
];

/** Takes away what is explained. Who leaves the tour or says "later" is not offered it again. */
export const closeHelp: Command = {
  id: 'close-help',
  labelKey: 'commands:close-help',
  unavailable: ({ view }) => (view.help ? null : { code: 'unavailable.noHelp' }),
  run({ store }) {
    const { help: page } = store.getState().view;
    if (page === 'offer' || page === 'tour') keepHelpMemory(browserTextStore(), { tourLeft: true });
    store.actions.setView({ help: null });
  },
};

/** Escape takes away what lies on the screen without being a dialog: those have their own way out. */
export const leaveHelp: Command = {
  ...closeHelp,
  id: 'leave-help',
  labelKey: 'commands:leave-help',
  shortcut: 'escape',
  unavailable: ({ view }) =>
    view.help && ['offer', 'tour', 'point', 'updated'].includes(view.help) ? null : { code: 'unavailable.noHelp' },
};
