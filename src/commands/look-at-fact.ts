import type { AttributeLayer } from '../domain/fields/field.ts';
import type { SelectionKind } from '../store/selection.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

const kinds: Readonly<Record<AttributeLayer, SelectionKind | null>> = {
  parcels: 'parcel',
  buildings: 'building',
  units: 'unit',
  facilities: 'facility',
  roads: 'road',
  zones: 'zone',
  projects: 'project',
  backdrop: null,
};

/** What the map and the inspector call a record of a layer; null for scenery, which cannot be selected. */
export const kindOfLayer = (layer: AttributeLayer): SelectionKind | null => kinds[layer];

/** Selects the record a fact is of, and the map goes there where it has a place. */
export const lookAtFact: Command<{ readonly layer: AttributeLayer; readonly id: string }> = {
  id: 'look-at-fact',
  labelKey: 'commands:look-at-fact',
  unavailable: needsPark,
  run({ store }, { layer, id }) {
    const kind = kindOfLayer(layer);
    if (!kind) return;
    store.actions.select({ kind, id });
    if (kind !== 'project') store.actions.lookAt({ thing: { kind, id } });
  },
};
