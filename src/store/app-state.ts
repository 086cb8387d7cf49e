import type { Assessment, Proposal, Ranking, Reason } from '../domain/assessment.ts';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { RepairAnswer, RepairWish } from '../domain/repair.ts';
import type { Shape } from '../geometry/shapes.ts';
import type { Editing } from './editing.ts';
import type { Selection } from './selection.ts';
import type { SheetsAsked } from './sheets-asked.ts';
import type { Sketch } from './sketch.ts';
import type { ViewState } from './view-state.ts';
import type { VisitorFileStep } from './visitor-file-step.ts';

/**
 * A value to go back (or forward) to. `note` names the edit that stepping over it takes back or brings again,
 * so the last entry of each stack says what its button will do.
 */
export interface HistoryEntry {
  readonly park: Park;
  readonly note: Reason;
  readonly selection: Selection | null;
}

export interface History {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

/** A project is being matched: every site is judged for it and the map is coloured by fit. */
export interface Matching {
  readonly projectId: string;
  /** While `pending` this is the older answer, or null when there is none yet. */
  readonly ranking: Ranking | null;
  readonly pending: boolean;
  /** The site the keyboard stands on; Enter places there. */
  readonly focus: SiteRef | null;
}

/** Ephemeral: what is carried by the pointer. Nothing of it reaches the document before the drop. */
export interface Dragging {
  readonly projectId: string;
  /** The placement that is being moved, when it stands somewhere already. */
  readonly placementId: string | null;
  readonly over: SiteRef | null;
  /** What a drop on `over` would book; null until the engine has answered. */
  readonly proposal: Proposal | null;
}

/** A thing, or shapes all at once, that the map is asked to show. */
export type Looked = { readonly thing: Selection } | { readonly shapes: readonly Shape[] };

/** What a repair would change, shown before it is taken; of the park value it was made for. */
export interface ShownRepair {
  readonly park: Park;
  readonly wish: RepairWish;
  readonly answer: RepairAnswer;
}

/** One line said to the user, also to a screen reader. The text comes from the locale. */
export interface Notice {
  readonly reason: Reason;
  readonly tone: 'done' | 'info' | 'refused' | 'error';
  /** A second sentence, e.g. which edit was undone. */
  readonly detail?: Reason;
  /** From the injected clock, ms; two notices with the same words are told apart by it. */
  readonly at: number;
}

/** A file the user opened, before anything is understood of it. */
export interface OpenedFile {
  /** Its path as it came: within a folder the folder's name stands before it (`town/parcels.shp`). */
  readonly name: string;
  /** Not yet read: a large file goes to the import's worker as it is. */
  readonly blob: Blob;
}

export type Saved = 'saved' | 'saving' | 'failed';

/** Who may write the park: this tab, or another one that this one follows and may have been asked to give it up. */
export type Hold = 'ours' | 'other' | 'taking';

/** The browser's word on its storage, when it is about to end. Bytes. */
export interface LowSpace {
  readonly left: number;
  readonly quota: number;
}

export interface AppState {
  /** The document; null until one is opened. */
  readonly park: Park | null;
  readonly history: History;
  readonly selection: Selection | null;
  readonly hover: Selection | null;
  /** What the map is asked to fill its window with; a new object asks again. */
  readonly lookAt: Looked | null;
  /** What is being considered on the map; null when nothing is. */
  readonly sketch: Sketch | null;
  /** A repair that is being considered; null when none is. */
  readonly repair: ShownRepair | null;
  /** What is being edited on the map; null when nothing is. */
  readonly editing: Editing | null;
  readonly matching: Matching | null;
  readonly dragging: Dragging | null;
  /** Of the active scenario. While `assessmentPending` these are the older figures. */
  readonly assessment: Assessment | null;
  readonly assessmentPending: boolean;
  /** Faults of the data that is open. */
  readonly issues: readonly Issue[];
  /** Files that are being looked at before anything is taken of them; null when none are. */
  readonly reviewFiles: readonly OpenedFile[] | null;
  /** The dialog of sheets is open, and begins with this. */
  readonly sheets: SheetsAsked | null;
  /** A file for a visitor that is being made, or was made and is looked at before it is written. */
  readonly visitorFile: VisitorFileStep | null;
  readonly view: ViewState;
  readonly saved: Saved;
  /** False: what is saved goes with the page, for the browser gives no storage. */
  readonly isLasting: boolean;
  /** The park as the last project file has it: what is there is not lost with the browser's storage. */
  readonly inFile: Park | null;
  readonly hold: Hold;
  /** null: there is enough, or the browser does not say. */
  readonly lowSpace: LowSpace | null;
  readonly notice: Notice | null;
}
