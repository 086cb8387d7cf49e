import { panelsFrame } from './panels-frame.ts';
import { panelsInspector } from './panels-inspector.ts';
import { panelsLists } from './panels-lists.ts';
import { panelsMapping } from './panels-mapping.ts';

/** The working screen. */
export const panels = { ...panelsFrame, ...panelsLists, ...panelsMapping, ...panelsInspector } as const;
