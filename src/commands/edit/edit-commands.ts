import type { Reason } from '../../domain/assessment.ts';
import type { NewThing } from '../../domain/operations/add-thing.ts';
import type { AppState } from '../../store/app-state.ts';
import type { Editing, EditLayer } from '../../store/editing.ts';
import { heldElsewhere, needsOwnPark, needsPark } from '../availability.ts';
import type { Command } from '../command.ts';
import { editTarget } from './edit-target.ts';

type Needs = (state: AppState) => Reason | null;

const needsScreen: Needs = (state) =>
  needsOwnPark(state) ?? (state.view.visitor.on ? { code: 'unavailable.presenting' } : null);
/** A tool may be taken up before anything is chosen: then a click on the map chooses. */
const needsThing: Needs = (state) =>
  needsScreen(state) ?? (state.editing || editTarget(state) ? null : { code: 'unavailable.nothingToEdit' });
const needsParcel: Needs = (state) => {
  if (needsThing(state)) return needsThing(state);
  const target = editTarget(state);
  return !target || target.layer === 'parcels' ? null : { code: 'unavailable.notParcel' };
};

const named = (id: string) => ({ id, labelKey: `commands:${id}` });

/** Takes up a tool. What it needs beyond these lines is loaded then: the first page edits nothing. */
const tool = (
  id: string,
  unavailable: Needs,
  start: Pick<Editing, 'tool'> & Partial<Editing>,
  shortcut?: string,
): Command => ({
  ...named(id),
  ...(shortcut ? { shortcut } : {}),
  unavailable,
  run: async (context) => (await import('./start-editing.ts')).startEditing(context, start),
});
const drawing = (id: string, layer: EditLayer, drawAs: Editing['drawAs'], shortcut?: string): Command =>
  tool(id, needsScreen, { tool: 'draw', layer, drawAs }, shortcut);

export const drawParcel = drawing('draw-parcel', 'parcels', 'polygon', 'd');
export const drawRoad = drawing('draw-road', 'roads', 'line', 'shift+d');
export const drawFacility = drawing('draw-facility', 'facilities', 'point');
export const drawZone = drawing('draw-zone', 'zones', 'polygon');
export const reshape = tool('reshape', needsThing, { tool: 'reshape' }, 'e');
export const split = tool('split', needsParcel, { tool: 'split', drawAs: 'line' }, 's');
export const merge = tool('merge', needsParcel, { tool: 'merge' }, 'j');
export const cutOut = tool('cut-out', needsParcel, { tool: 'cutOut', drawAs: 'polygon' }, 'x');
export const offsetOutline = tool('offset-outline', needsThing, { tool: 'offset' }, 'o');
export const moveThing = tool('move-thing', needsThing, { tool: 'move' }, 'g');
export const rotateThing = tool('rotate-thing', needsThing, { tool: 'rotate' }, 'r');
export const squareCorners = tool('square-corners', needsThing, { tool: 'square' }, 'q');
export const typeCoordinates = tool('type-coordinates', needsScreen, { tool: 'type' }, 'c');

const needsEditing: Needs = ({ editing }) => (editing ? null : { code: 'unavailable.notEditing' });

/** Escape: what is drawn is given up first, then the tool. */
export const leaveEdit: Command = {
  ...named('leave-edit'),
  shortcut: 'escape',
  unavailable: needsEditing,
  run: async (context) => (await import('./start-editing.ts')).stepBack(context),
};

/** Ends what is being drawn, or takes the edit that is shown. */
export const takeEdit: Command = {
  ...named('take-edit'),
  shortcut: 'enter',
  unavailable: (state) => {
    const { editing } = state;
    const isReady = editing && (editing.preview || editing.drawing.length > 1);
    return isReady ? heldElsewhere(state) : { code: 'unavailable.nothingDrawn' };
  },
  run: async (context) => (await import('./take-shown.ts')).takeShown(context),
};

/** While something is drawn, undo is for its last point. */
export const undoPoint: Command = {
  ...named('undo-point'),
  shortcut: 'backspace',
  otherKeys: ['mod+z'],
  unavailable: ({ editing }) => (editing && editing.drawing.length > 0 ? null : { code: 'unavailable.nothingDrawn' }),
  run: ({ store }) => {
    const { editing } = store.getState();
    if (editing) store.actions.setEditing({ ...editing, asked: { what: 'undoPoint' } });
  },
};

export const removeCorner: Command = {
  ...named('remove-corner'),
  shortcut: 'delete',
  unavailable: ({ editing }) => (editing?.corner ? null : { code: 'unavailable.noCorner' }),
  run: async (context) => (await import('./take-shown.ts')).removeFocusedCorner(context),
};

export const deleteThing: Command = {
  ...named('delete-thing'),
  shortcut: 'shift+delete',
  unavailable: (state) => heldElsewhere(state) ?? (editTarget(state) ? null : { code: 'unavailable.nothingToEdit' }),
  run: async (context) => (await import('./delete-target.ts')).deleteTarget(context),
};

/** What a click of the map or a field of the panel changes. */
export const changeEdit: Command<Partial<Editing>> = {
  ...named('change-edit'),
  unavailable: needsEditing,
  run: async (context, change) => (await import('./show-change.ts')).showChange(context, change),
};

/** The same, and taken at once: a corner or a thing was let go where it is to be. */
export const letGo: Command<Partial<Editing>> = {
  ...named('let-go'),
  unavailable: (state) => heldElsewhere(state) ?? needsEditing(state),
  run: async (context, change) => (await import('./take-shown.ts')).takeWith(context, change),
};

/** Puts the tool away, whatever was drawn with it. */
export const endEditing: Command = {
  ...named('end-editing'),
  unavailable: needsEditing,
  run: ({ store }) => store.actions.setEditing(null),
};

export const addDrawn: Command<NewThing> = {
  ...named('add-drawn'),
  unavailable: needsOwnPark,
  run: async (context, thing) => (await import('./add-drawn.ts')).addDrawnThing(context, thing),
};

export const showFormer: Command<{ readonly parcelId: string }> = {
  ...named('show-former'),
  unavailable: needsPark,
  run: async (context, { parcelId }) => (await import('./show-former.ts')).showFormerOutlines(context, parcelId),
};

/** Those of the palette and the keys; what lies on top of the screen first. */
export const editCommands: readonly Command[] = [leaveEdit, takeEdit, undoPoint, removeCorner];
export const editTools: readonly Command[] = [
  drawParcel,
  drawRoad,
  drawFacility,
  drawZone,
  reshape,
  split,
  merge,
  cutOut,
  offsetOutline,
  moveThing,
  rotateThing,
  squareCorners,
  typeCoordinates,
  deleteThing,
];
