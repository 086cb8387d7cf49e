import type { Reason } from '../domain/assessment.ts';
import type { Issue } from '../domain/issue.ts';
import type { EditResult } from '../domain/operations/edit.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import type { Looked, LowSpace, Notice, OpenedFile, ShownRepair } from './app-state.ts';
import type { Editing } from './editing.ts';
import type { ParkStorage } from './park-storage.ts';
import type { Selection } from './selection.ts';
import type { SheetsAsked } from './sheets-asked.ts';
import type { Sketch } from './sketch.ts';
import type { ParkTabs } from './tabs/park-tabs.ts';
import type { ViewState } from './view-state.ts';
import type { VisitorFileStep } from './visitor-file-step.ts';

export interface StoreDeps {
  readonly engine: EngineClient;
  readonly storage: ParkStorage;
  /** False: the storage is the page's memory, for the browser gives none. Absent: it lasts. */
  readonly isLasting?: boolean;
  /** Absent: there is no other tab, as in a test. */
  readonly tabs?: ParkTabs;
  /** ms since 1970. */
  now(): number;
  newId(): string;
  /** Runs what can wait until the screen has drawn what it has; at once when absent. */
  whenIdle?(work: () => void): void;
}

export interface EditOptions {
  /** What to select afterwards; absent = what is selected, as far as it still exists. */
  readonly selection?: Selection | null;
  /** The next tick of one gesture, e.g. a slider on its way: it joins the last history entry when that has the same note code. */
  readonly continues?: boolean;
}

/** What may be done to the state. User wishes come through `src/commands`; gestures may hover and drag directly. */
export interface AppActions {
  /**
   * Opens a document: history, selection and matching start afresh. A stored park with the same id is set aside
   * under another one, never overwritten. False, and said, when what is open is kept nowhere yet.
   */
  openPark(park: Park, issues?: readonly Issue[]): boolean;
  /** Applies an operation. A refusal becomes a notice and nothing else changes. True when applied. */
  edit(result: EditResult, options?: EditOptions): boolean;
  undo(): void;
  redo(): void;
  select(selection: Selection | null): void;
  hover(selection: Selection | null): void;
  lookAt(looked: Looked): void;
  /** Draws over the map what is being considered. An edit or another selection takes it away. */
  showSketch(sketch: Sketch): void;
  /** Takes what is sketched off the map, with the repair it shows. */
  clearSketch(): void;
  showRepair(repair: ShownRepair): void;
  /** What is edited on the map from now on; null = nothing any more. What was sketched for it goes. */
  setEditing(editing: Editing | null): void;
  startMatching(projectId: string): void;
  leaveMatching(): void;
  /** The ranking as this park would have it, which is not the document's; null = as the document has it again. */
  rankAsIf(park: Park | null): void;
  focusSite(site: SiteRef | null): void;
  startDragging(projectId: string, placementId?: string | null): void;
  /** The pointer is over a site (or none); the engine is asked what a drop would book. */
  dragOver(site: SiteRef | null): void;
  endDragging(): void;
  setView(change: Partial<ViewState>): void;
  say(reason: Reason, tone: Notice['tone'], detail?: Reason): void;
  dismissNotice(): void;
  setLowSpace(low: LowSpace | null): void;
  /** A project file has been saved of this park. */
  setInFile(park: Park): void;
  setIssues(issues: readonly Issue[]): void;
  /** Opens the review step for files, or closes it. */
  setReviewFiles(files: readonly OpenedFile[] | null): void;
  /** Opens the dialog of sheets, or closes it. */
  askSheets(sheets: SheetsAsked | null): void;
  showVisitorFile(step: VisitorFileStep | null): void;
  /** Opens the stored park `id`, or the last one saved. False when there is none that can be read, or as `openPark`. */
  restore(id?: string | null): Promise<boolean>;
  /** Resolves when everything edited so far is stored. Call it on pagehide too: it begins what has not begun. */
  flush(): Promise<void>;
  /** Asks the tab that has the park to give it up; it finishes its writes first. */
  takeOver(): void;
}
