import type { Colouring } from '../store/view-state.ts';
import { viewCommand } from './view-command.ts';

export const setColouring = viewCommand<Colouring>('set-colouring', (_, colouring) => ({ colouring }));
