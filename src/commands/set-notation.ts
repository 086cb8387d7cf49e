import type { Notation } from '../quantities/notation.ts';
import { viewCommand } from './view-command.ts';

/** How figures are written: unit of land, grouping of digits, decimals. */
export const setNotation = viewCommand<Notation>('set-notation', (_, notation) => ({ notation }));
