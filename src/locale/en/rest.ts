import { attributes } from './attributes.ts';
import { commandsBriefs, panelsBriefs } from './briefs.ts';
import { cli } from './cli.ts';
import { commandsDone } from './commands-done.ts';
import { commandsFacts } from './commands-facts.ts';
import { commandsShapes } from './commands-shapes.ts';
import { commandsEdit, mapEdit, panelsEdit } from './edit.ts';
import { exports } from './exports.ts';
import { exportsOffice } from './exports-office.ts';
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { commandsHelp, help } from './help.ts';
import { helpFigures } from './help-figures.ts';
import { helpGuide } from './help-guide.ts';
import { helpMethods } from './help-methods.ts';
import { issues } from './issues.ts';
import { commandsKeeping, panelsKeeping } from './keeping.ts';
import { panelsCuts } from './panels-cuts.ts';
import { panelsExport } from './panels-export.ts';
import { panelsInspector } from './panels-inspector.ts';
import { panelsMapping } from './panels-mapping.ts';
import { panelsNewProject } from './panels-new-project.ts';
import { panelsReview } from './panels-review.ts';
import { commandsSummary, panelsPreferences, panelsSummary } from './panels-summary.ts';
import { panelsTables } from './panels-tables.ts';
import { presentation } from './presentation.ts';
import { mapRoads, panelsRoads } from './roads.ts';
import { commandsSheets, exportsSheets, panelsSheets } from './sheets.ts';
import { commandsVisitorFile, panelsVisitorFile } from './visitor-file.ts';

/** What is said later: in dialogs, of a thing that is selected, in files and to visitors. */
export const restEn = {
  cli,
  attributes,
  commands: {
    ...commandsVisitorFile,
    ...commandsDone,
    ...commandsFacts,
    ...commandsKeeping,
    ...commandsShapes,
    ...commandsEdit,
    ...commandsHelp,
    ...commandsBriefs,
    ...commandsSummary,
    ...commandsSheets,
  },
  exports: { ...exports, ...exportsOffice, ...exportsSheets },
  facts,
  fields,
  findings,
  help: { ...help, ...helpFigures, ...helpMethods, ...helpGuide },
  issues,
  map: { ...mapRoads, ...mapEdit },
  panels: {
    ...panelsSheets,
    ...panelsVisitorFile,
    ...panelsMapping,
    ...panelsReview,
    ...panelsTables,
    ...panelsSummary,
    ...panelsPreferences,
    ...panelsExport,
    ...panelsInspector,
    ...panelsCuts,
    ...panelsNewProject,
    ...panelsRoads,
    ...panelsKeeping,
    ...panelsEdit,
    ...panelsBriefs,
  },
  presentation,
} as const;
