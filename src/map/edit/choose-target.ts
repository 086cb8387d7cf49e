import type { Editing, EditLayer } from '../../store/editing.ts';
import type { Selection, SelectionKind } from '../../store/selection.ts';

const layerOf: Partial<Record<SelectionKind, EditLayer>> = {
  parcel: 'parcels',
  road: 'roads',
  facility: 'facilities',
  zone: 'zones',
};

/** Only parcels are divided, put together and cut: land has lineage, a road or a zone has none. */
const parcelsOnly: ReadonlySet<Editing['tool']> = new Set(['split', 'merge', 'cutOut']);

/**
 * What a click on a thing changes. Shift adds to what is chosen or takes away; merging adds with every click, so that a
 * finger can choose several; a road clicked while cutting out is what is cut. Null where the click means nothing.
 */
export function chosen(editing: Editing, thing: Selection | null, isAdding: boolean): Partial<Editing> | null {
  const layer = thing && layerOf[thing.kind];
  if (!thing || !layer) return null;
  if (editing.tool === 'cutOut' && layer === 'roads') return { roadId: thing.id, drawn: null };
  if (parcelsOnly.has(editing.tool) && layer !== 'parcels') return null;
  const adds = (isAdding || editing.tool === 'merge') && layer === editing.layer;
  if (!adds)
    return editing.ids.length === 1 && editing.ids[0] === thing.id ? null : { layer, ids: [thing.id], corner: null };
  const ids = editing.ids.includes(thing.id) ? editing.ids.filter((id) => id !== thing.id) : [...editing.ids, thing.id];
  return { ids, corner: null };
}
