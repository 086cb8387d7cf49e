import { cli } from './cli.ts';
import { exports } from './exports.ts';
import { issues } from './issues.ts';
import { panelsCuts } from './panels-cuts.ts';
import { panelsInspector } from './panels-inspector.ts';
import { panelsMapping } from './panels-mapping.ts';
import { presentation } from './presentation.ts';
import { mapRoads, panelsRoads } from './roads.ts';

/** What is said later: in dialogs, of a thing that is selected, in files and to visitors. */
export const restZhCN = {
  cli,
  exports,
  issues,
  map: { ...mapRoads },
  panels: { ...panelsMapping, ...panelsInspector, ...panelsCuts, ...panelsRoads },
  presentation,
} as const;
