import { addScenario } from './add-scenario.ts';
import { startVisitor } from './briefs/start-visitor.ts';
import { clearSelection } from './clear-selection.ts';
import { clearSketch } from './clear-sketch.ts';
import { closeSheets } from './close-sheets.ts';
import type { Command } from './command.ts';
import { compareCuts } from './compare-cuts.ts';
import { deleteScenario } from './delete-scenario.ts';
import { addDrawn, changeEdit, editCommands, editTools, endEditing, letGo, showFormer } from './edit/edit-commands.ts';
import { exportDocument } from './export-document.ts';
import { exportMapPng, exportMapSvg } from './export-map-commands.ts';
import { exportMapPicture } from './export-map-picture.ts';
import { exportPlate } from './export-plate.ts';
import { exportSheet } from './export-sheet.ts';
import { exportSummary } from './export-summary.ts';
import { fitSelection } from './fit-selection.ts';
import { fitView } from './fit-view.ts';
import { forkScenario, forkScenarioAs } from './fork-scenario.ts';
import { closeHelp, helpCommands, leaveHelp } from './help-commands.ts';
import { leaveMatching } from './leave-matching.ts';
import { lookAtIssue } from './look-at-issue.ts';
import { cancelMeasure, measureArea, measureDistance } from './measure.ts';
import { movePlacementTo } from './move-placement-to.ts';
import { moveSketchHandle } from './move-sketch-handle.ts';
import { openDemoPark, openFreshDemoPark } from './open-demo-park.ts';
import { openFiles, openFolder, takeFiles } from './open-files.ts';
import { openSheets, openSheetsOfScreen } from './open-sheets.ts';
import { pickProject } from './pick-project.ts';
import { placeOnFocus } from './place-on-focus.ts';
import { placeOnSite } from './place-on-site.ts';
import { printDocument } from './print-document.ts';
import { printSiteSheet } from './print-site-sheet.ts';
import { putProject } from './put-project.ts';
import { redo } from './redo.ts';
import { removePlacement, removeSelectedPlacement } from './remove-placement.ts';
import { removeProject } from './remove-project.ts';
import { renamePark } from './rename-park.ts';
import { renameScenario } from './rename-scenario.ts';
import { resetWeights } from './reset-weights.ts';
import { saveProjectFile } from './save-project-file.ts';
import { select } from './select.ts';
import { setColouring } from './set-colouring.ts';
import { setLanguage, switchLanguage } from './set-language.ts';
import { setLeftTab } from './set-left-tab.ts';
import { setParcelStatus } from './set-parcel-status.ts';
import { setTheme } from './set-theme.ts';
import { setThreshold } from './set-threshold.ts';
import { setWeight } from './set-weight.ts';
import { showAskList } from './show-ask-list.ts';
import { toggleAttributes } from './show-attributes.ts';
import { showLand } from './show-land.ts';
import { showProtective } from './show-protective.ts';
import { showReach } from './show-reach.ts';
import { showRectangle } from './show-rectangle.ts';
import { showRepair } from './show-repair.ts';
import { showTieIns } from './show-tie-ins.ts';
import { stepCut } from './step-cut.ts';
import { nextSite, previousSite } from './step-site.ts';
import { switchScenario } from './switch-scenario.ts';
import { takeCut } from './take-cut.ts';
import { takeRepair } from './take-repair.ts';
import { toggleExtruded } from './toggle-extruded.ts';
import { showLayers, toggleLayer } from './toggle-layer.ts';
import { giveUpFacility, tryFacility } from './try-facility.ts';
import { undo } from './undo.ts';
import { clearOptions, leaveVisitor, toggleOption } from './visitor.ts';

/**
 * Commands that need nothing said: what the palette offers and keys run. Several may have one key (Escape, the arrows);
 * then the first that is available has it, so what lies on top of the screen comes first.
 */
export const plainCommands: readonly Command[] = [
  leaveVisitor,
  leaveHelp,
  ...editCommands,
  cancelMeasure,
  clearSketch,
  leaveMatching,
  clearSelection,
  nextSite,
  previousSite,
  placeOnFocus,
  undo,
  redo,
  removeSelectedPlacement,
  openDemoPark,
  openFreshDemoPark,
  openFiles,
  openFolder,
  saveProjectFile,
  openSheetsOfScreen,
  exportMapPng,
  exportMapSvg,
  addScenario,
  forkScenario,
  resetWeights,
  ...editTools,
  fitView,
  fitSelection,
  toggleExtruded,
  measureDistance,
  measureArea,
  toggleAttributes,
  showAskList,
  startVisitor,
  clearOptions,
  switchLanguage,
  ...helpCommands,
];

/** Commands that are told what to act on. */
const commandsWithArgs = [
  closeHelp,
  changeEdit,
  letGo,
  endEditing,
  addDrawn,
  showFormer,
  select,
  pickProject,
  placeOnSite,
  movePlacementTo,
  tryFacility,
  giveUpFacility,
  moveSketchHandle,
  showRectangle,
  compareCuts,
  stepCut,
  takeCut,
  lookAtIssue,
  showReach,
  showLand,
  showProtective,
  showTieIns,
  showRepair,
  takeRepair,
  removePlacement,
  forkScenarioAs,
  switchScenario,
  renameScenario,
  deleteScenario,
  setWeight,
  setThreshold,
  putProject,
  removeProject,
  renamePark,
  setParcelStatus,
  setLanguage,
  setTheme,
  setColouring,
  setLeftTab,
  toggleLayer,
  showLayers,
  exportSummary,
  exportMapPicture,
  openSheets,
  closeSheets,
  printDocument,
  exportDocument,
  exportSheet,
  exportPlate,
  printSiteSheet,
  toggleOption,
  takeFiles,
] as const;

export const allCommands: readonly Pick<Command, 'id' | 'labelKey' | 'shortcut' | 'otherKeys'>[] = [
  ...plainCommands,
  ...commandsWithArgs,
];
