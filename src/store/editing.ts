import type { EditResult } from '../domain/operations/edit.ts';
import type { Park } from '../domain/park.ts';
import type { AreaShape, LonLat, Shape } from '../geometry/shapes.ts';

export const editTools = [
  'draw',
  'reshape',
  'split',
  'merge',
  'cutOut',
  'offset',
  'move',
  'rotate',
  'square',
  'type',
] as const;
export type EditTool = (typeof editTools)[number];

export const editLayers = ['parcels', 'roads', 'facilities', 'zones'] as const;
export type EditLayer = (typeof editLayers)[number];

/** What the pointer draws; a rectangle may lie at any angle. */
export type DrawAs = 'polygon' | 'rectangle' | 'line' | 'point';

/** A part of what an edit would leave, told beside the map. */
export interface PreviewPart {
  readonly key: string;
  /** The name of the thing, or null for a piece that has none yet. */
  readonly name: string | null;
  readonly shape: AreaShape;
  readonly areaM2: number;
  /** Square metres now; null for what is new. */
  readonly beforeM2: number | null;
}

/** What taking the edit would do, of the park value it was made for. */
export interface EditPreview {
  readonly park: Park;
  readonly result: EditResult;
  readonly parts: readonly PreviewPart[];
  /** Drawn as well: what moves that has no area. */
  readonly lines: readonly Shape[];
  /** Names of what has its border here too and stays. */
  readonly staying: readonly string[];
}

/** What a key or a button asks of the drawing on the map; a new object asks again. */
export interface AskedOfDrawing {
  readonly what: 'undoPoint' | 'finish' | 'begin';
}

/** A corner or an edge that goes elsewhere, with everything that shares it. */
export type MovedCorner =
  | { readonly kind: 'vertex'; readonly from: LonLat; readonly to: LonLat }
  /** A new corner, put into the edge at `at` first. */
  | { readonly kind: 'insert'; readonly at: LonLat; readonly to: LonLat }
  /** A whole edge, by metres to the east and to the north. */
  | { readonly kind: 'edge'; readonly ends: readonly [LonLat, LonLat]; readonly by: readonly [number, number] }
  | { readonly kind: 'remove'; readonly at: LonLat };

/** What is being edited on the map. Never in the document: an edit reaches that through `actions.edit` alone. */
export interface Editing {
  readonly tool: EditTool;
  readonly layer: EditLayer;
  /** What it is done to; with `draw` nothing. */
  readonly ids: readonly string[];
  readonly drawAs: DrawAs;
  /** The points set so far. */
  readonly drawing: readonly LonLat[];
  /** What was drawn to its end and waits to be taken. */
  readonly drawn: Shape | null;
  /** Metres of an offset, degrees of a turn (clockwise), metres of a road's width; null until one is given. */
  readonly amount: number | null;
  /** Metres to the east and to the north. */
  readonly shift: readonly [eastM: number, northM: number] | null;
  /** The road that is cut out. */
  readonly roadId: string | null;
  /** The corner that is being moved. */
  readonly moved: MovedCorner | null;
  /** The corner that has the focus, in the table and on the map alike. */
  readonly corner: LonLat | null;
  readonly preview: EditPreview | null;
  readonly asked: AskedOfDrawing | null;
  /** False where the pointer is to be taken at its word. */
  readonly isSnapping: boolean;
  /** A corner or an edge takes what other layers have on it along; else each layer is moved by itself. */
  readonly isTogether: boolean;
  /** What stayed behind when the last corner or edge was moved. */
  readonly stayed: readonly string[];
}

/** Which tool was chosen for what; nothing has been drawn. */
export const newEditing = (start: Pick<Editing, 'tool' | 'layer'> & Partial<Editing>): Editing => ({
  ids: [],
  drawAs: 'polygon',
  drawing: [],
  drawn: null,
  amount: null,
  shift: null,
  roadId: null,
  moved: null,
  corner: null,
  preview: null,
  asked: null,
  isSnapping: true,
  isTogether: false,
  stayed: [],
  ...start,
});
