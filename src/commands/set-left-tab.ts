import type { LeftTab } from '../store/view-state.ts';
import { viewCommand } from './view-command.ts';

export const setLeftTab = viewCommand<LeftTab>('set-left-tab', (_, leftTab) => ({ leftTab }));
