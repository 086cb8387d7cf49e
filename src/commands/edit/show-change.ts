import { dayOf } from '../../quantities/day.ts';
import type { Editing } from '../../store/editing.ts';
import type { CommandContext } from '../command.ts';
import { editSketch } from './edit-sketch.ts';
import { previewOf } from './preview-of.ts';

/** What changes nothing of what taking the edit would do. */
const quiet: ReadonlySet<keyof Editing> = new Set(['drawing', 'corner', 'asked', 'isSnapping', 'isTogether', 'drawAs']);

/** Changes what is being edited and shows what taking it would do. The newest change wins. */
export async function showChange({ store }: CommandContext, change: Partial<Editing>): Promise<void> {
  const { editing: before, park } = store.getState();
  if (!before || !park) return;
  const keys = Object.keys(change) as (keyof Editing)[];
  if (keys.every((key) => quiet.has(key))) {
    store.actions.setEditing({ ...before, ...change });
    return;
  }
  const editing: Editing = { ...before, ...change, preview: null };
  store.actions.setEditing(editing);
  const preview = await previewOf(park, editing, dayOf(store.now()));
  if (store.getState().editing !== editing || store.getState().park !== park) return;
  store.actions.setEditing({ ...editing, preview });
  const sketch = preview && editSketch(preview, editing);
  if (sketch) store.actions.showSketch(sketch);
  else store.actions.clearSketch();
}
