import type { Shape } from '../geometry/shapes.ts';
import type { Park } from './park.ts';

/** The lists of records a park holds, in the order they are shown. */
export const parkLayers = [
  'parcels',
  'buildings',
  'units',
  'facilities',
  'roads',
  'zones',
  'backdrop',
  'projects',
] as const;
export type ParkLayer = (typeof parkLayers)[number];
export type RecordOf<L extends ParkLayer> = Park[L][number];

/** Those whose records have a shape. */
export const drawnLayers = ['parcels', 'buildings', 'facilities', 'roads', 'zones', 'backdrop'] as const;
export type DrawnLayer = (typeof drawnLayers)[number];

/** Names one record of a park. */
export interface ThingRef<L extends ParkLayer = ParkLayer> {
  readonly layer: L;
  readonly id: string;
}

/** A drawn record as every layer has it. */
export interface DrawnThing {
  readonly id: string;
  readonly name?: string;
  readonly shape: Shape;
}

/** What people call a record; its id where it has no name. */
export function thingName(park: Park, { layer, id }: ThingRef): string {
  const things: readonly { readonly id: string; readonly name?: string }[] = park[layer];
  return things.find((thing) => thing.id === id)?.name || id;
}
