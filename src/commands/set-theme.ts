import type { Theme } from '../store/view-state.ts';
import { viewCommand } from './view-command.ts';

export const setTheme = viewCommand<Theme>('set-theme', (_, theme) => ({ theme }));
