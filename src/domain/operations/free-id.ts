import type { Park } from '../park.ts';
import type { ParkLayer } from '../park-layer.ts';

/**
 * The first of `base-1`, `base-2` … from `from` on that no record of the layer has, nor a parcel that is no more (lineage speaks
 * of those by their ids), nor one in `taken`.
 */
export function freeId(
  park: Park,
  layer: ParkLayer,
  base: string,
  from: number,
  taken: ReadonlySet<string> = new Set(),
  joint = '-',
): string {
  const records: readonly { readonly id: string }[] = park[layer];
  const used = new Set(records.map(({ id }) => id));
  if (layer === 'parcels') for (const { parcel } of park.formerParcels ?? []) used.add(parcel.id);
  for (let n = from; ; n += 1) {
    const id = `${base}${joint}${n}`;
    if (!used.has(id) && !taken.has(id)) return id;
  }
}
