import { panelsFrame } from './panels-frame.ts';
import { panelsLists } from './panels-lists.ts';
import { panelsPark } from './panels-park.ts';

/** The working screen as it opens. */
export const panels = { ...panelsFrame, ...panelsLists, ...panelsPark } as const;
