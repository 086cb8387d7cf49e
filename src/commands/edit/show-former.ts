import { ancestorsOf } from '../../domain/lineage.ts';
import type { CommandContext } from '../command.ts';

/** Draws the outlines of the parcels a parcel came from. */
export function showFormerOutlines({ store }: CommandContext, parcelId: string): void {
  const { park } = store.getState();
  if (!park) return;
  const areas = ancestorsOf(park, parcelId).map(({ parcel }) => ({
    shape: parcel.shape,
    look: 'limit' as const,
    label: { code: 'former', values: { name: parcel.name } },
  }));
  if (areas.length === 0) return;
  store.actions.showSketch({ kind: 'edit', areas, lines: [], handles: [] });
  store.actions.lookAt({ shapes: areas.map(({ shape }) => shape) });
}
