import { type Editing, newEditing } from '../../store/editing.ts';
import type { CommandContext } from '../command.ts';
import { editTarget } from './edit-target.ts';
import { showChange } from './show-change.ts';

/** A tool that draws a whole new thing needs no target; `type` draws one too when nothing is selected. */
const drawsNew = ({ tool }: Pick<Editing, 'tool'>): boolean => tool === 'draw';

/** Metres within which corners are made right angles, and of an offset, before somebody says otherwise. */
const firstAmount: Partial<Record<Editing['tool'], number>> = { square: 0.5 };

/** Takes up a tool for what is selected. One thing at a time: matching and measuring end. */
export async function startEditing(context: CommandContext, start: Pick<Editing, 'tool'> & Partial<Editing>) {
  const { store } = context;
  const state = store.getState();
  if (state.matching) store.actions.leaveMatching();
  if (state.view.measure) store.actions.setView({ measure: null });
  store.actions.clearSketch();
  store.actions.hover(null);
  const target = drawsNew(start) ? null : editTarget(state);
  if (drawsNew(start)) store.actions.select(null);
  const isSnapping = state.editing?.isSnapping ?? true;
  store.actions.setEditing(
    newEditing({ layer: target?.layer ?? 'parcels', isSnapping, ...start, ids: target?.ids ?? [] }),
  );
  await showChange(context, { amount: firstAmount[start.tool] ?? null });
}

/** Escape: the drawing, then what is shown, then the tool itself. */
export async function stepBack(context: CommandContext) {
  const { store } = context;
  const { editing } = store.getState();
  if (!editing) return;
  const isBegun = editing.drawing.length > 0 || editing.drawn !== null;
  const isShown =
    editing.moved !== null ||
    editing.shift !== null ||
    editing.roadId !== null ||
    (editing.amount !== null && editing.tool !== 'square');
  if (!isBegun && !isShown) {
    store.actions.setEditing(null);
    return;
  }
  await showChange(context, {
    drawing: [],
    drawn: null,
    shift: null,
    moved: null,
    roadId: null,
    amount: firstAmount[editing.tool] ?? null,
    asked: { what: 'begin' },
  });
}
