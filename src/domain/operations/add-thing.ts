import type { BackdropFeature } from '../backdrop.ts';
import type { Building } from '../building.ts';
import type { Facility } from '../facility.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import type { DrawnLayer } from '../park-layer.ts';
import type { Road } from '../road.ts';
import type { Zone } from '../zone.ts';
import { type EditResult, refusal } from './edit.ts';

type New<T extends { readonly id: string }> = Omit<T, 'id' | 'name'> & { readonly id?: string; readonly name?: string };

/** A drawn thing with the facts its layer requires; id and name are made where they are not given. */
export type NewThing =
  | ({ readonly layer: 'parcels' } & { readonly record: New<Parcel> })
  | ({ readonly layer: 'buildings' } & { readonly record: New<Building> })
  | ({ readonly layer: 'facilities' } & { readonly record: New<Facility> })
  | ({ readonly layer: 'roads' } & { readonly record: New<Road> })
  | ({ readonly layer: 'zones' } & { readonly record: New<Zone> })
  | ({ readonly layer: 'backdrop' } & { readonly record: New<BackdropFeature> });

/** An id of the layer that nobody has: `parcel-1`, `parcel-2` … */
export function freeThingId(_park: Park, layer: DrawnLayer): string {
  return layer;
}

/** Adds a drawn thing to its layer. Refused where the id is taken. */
export function addThing(_park: Park, { record }: NewThing): EditResult {
  return refusal('idTaken', { id: record.id ?? '' });
}
