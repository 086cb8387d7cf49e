import type { AttributeLayer } from '../domain/fields/field.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { viewCommand } from './view-command.ts';

/** Opens the attribute table of a layer; null closes it. */
export const showAttributes = viewCommand<AttributeLayer | null>(
  'show-attributes',
  (_, attributes) => ({ attributes }),
  {
    unavailable: needsPark,
  },
);

const toggleId = 'toggle-attributes';

/** Opens the table of the layer of what is selected, else of the parcels; again, and it closes. */
export const toggleAttributes: Command = {
  id: toggleId,
  labelKey: `commands:${toggleId}`,
  shortcut: 't',
  unavailable: needsPark,
  run({ store }) {
    const { view, selection } = store.getState();
    store.actions.setView({ attributes: view.attributes === null ? layerOf(selection?.kind) : null });
  },
};

function layerOf(kind: string | undefined): AttributeLayer {
  switch (kind) {
    case 'project':
      return 'projects';
    case 'unit':
      return 'units';
    case 'building':
      return 'buildings';
    case 'facility':
      return 'facilities';
    case 'zone':
      return 'zones';
    case 'road':
      return 'roads';
    default:
      return 'parcels';
  }
}
