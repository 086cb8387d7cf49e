import type { AttributeLayer } from '../domain/fields/field.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** The map shows all of these records at once; floor space is shown by its building, and a project has no place. */
export const lookAtRecords: Command<{ readonly layer: AttributeLayer; readonly ids: readonly string[] }> = {
  id: 'look-at-records',
  labelKey: 'commands:look-at-records',
  unavailable: needsPark,
  run({ store }, { layer, ids }) {
    const { park } = store.getState();
    if (!park || layer === 'projects') return;
    const wanted = new Set(ids);
    const shapes =
      layer === 'units'
        ? park.buildings.filter(({ id }) => park.units.some((unit) => wanted.has(unit.id) && unit.buildingId === id))
        : park[layer].filter(({ id }) => wanted.has(id));
    if (shapes.length > 0) store.actions.lookAt({ shapes: shapes.map(({ shape }) => shape) });
  },
};
