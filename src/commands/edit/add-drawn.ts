import { addThing, freeThingId, type NewThing } from '../../domain/operations/add-thing.ts';
import type { SelectionKind } from '../../store/selection.ts';
import type { CommandContext } from '../command.ts';

const kindOf: Partial<Record<NewThing['layer'], SelectionKind>> = {
  parcels: 'parcel',
  roads: 'road',
  facilities: 'facility',
  zones: 'zone',
};

/** Adds what was drawn, with what was said of it; it is selected then. One step of undo. */
export function addDrawnThing({ store }: CommandContext, thing: NewThing): void {
  const { park } = store.getState();
  if (!park) return;
  const id = thing.record.id ?? freeThingId(park, thing.layer);
  const kind = kindOf[thing.layer];
  const named = { ...thing, record: { ...thing.record, id } } as NewThing;
  if (!store.actions.edit(addThing(park, named), kind ? { selection: { kind, id } } : {})) return;
  store.actions.setEditing(null);
}
