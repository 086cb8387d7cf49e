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
