import type { LayerId } from '../store/view-state.ts';
import { viewCommand } from './view-command.ts';

export const toggleLayer = viewCommand<LayerId>('toggle-layer', ({ layers }, id) => ({
  layers: { ...layers, [id]: !layers[id] },
}));

/** Shows or hides several at once, e.g. every kind of facility. */
export const showLayers = viewCommand<{ readonly ids: readonly LayerId[]; readonly shown: boolean }>(
  'show-layers',
  ({ layers }, { ids, shown }) => ({ layers: { ...layers, ...Object.fromEntries(ids.map((id) => [id, shown])) } }),
);
