import { isSoundOutline } from '../../geometry/edit/is-sound-outline.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { BackdropFeature } from '../backdrop.ts';
import type { Building } from '../building.ts';
import type { Facility } from '../facility.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import type { DrawnLayer } from '../park-layer.ts';
import type { Road } from '../road.ts';
import type { Zone } from '../zone.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { freeId } from './free-id.ts';

type New<T extends { readonly id: string }> = Omit<T, 'id' | 'name'> & { readonly id?: string; readonly name?: string };

/** A drawn thing with the facts its layer requires; id and name are made where they are not given. */
export type NewThing =
  | { readonly layer: 'parcels'; readonly record: New<Parcel> }
  | { readonly layer: 'buildings'; readonly record: New<Building> }
  | { readonly layer: 'facilities'; readonly record: New<Facility> }
  | { readonly layer: 'roads'; readonly record: New<Road> }
  | { readonly layer: 'zones'; readonly record: New<Zone> }
  | { readonly layer: 'backdrop'; readonly record: New<BackdropFeature> };

const word: Readonly<Record<DrawnLayer, string>> = {
  parcels: 'parcel',
  buildings: 'building',
  facilities: 'facility',
  roads: 'road',
  zones: 'zone',
  backdrop: 'backdrop',
};

/** Layers whose things must have a name. */
const named: readonly DrawnLayer[] = ['parcels', 'buildings', 'facilities', 'zones'];

/** An id of the layer that nobody has or had: `parcel-1`, `parcel-2` … */
export function freeThingId(park: Park, layer: DrawnLayer): string {
  return freeId(park, layer, word[layer], 1);
}

/**
 * Adds a drawn thing at the end of its layer. Without a name of its own it is called by its id where its layer needs one.
 * Refused: an id that is taken, an outline that crosses itself, positions that are none.
 */
export function addThing(park: Park, { layer, record }: NewThing): EditResult {
  const id = record.id ?? freeThingId(park, layer);
  const things: readonly { readonly id: string }[] = park[layer];
  if (things.some((thing) => thing.id === id)) return refusal('idTaken', { id });
  const stated = record.name?.trim();
  const name = stated || (named.includes(layer) ? id : undefined);
  const thing = name ?? id;
  if (!record.shape.coordinates.flat(4).every(Number.isFinite)) return refusal('shape.badCoordinates', { thing });
  if (!isSoundOutline(record.shape, surveyPlane(park.plane))) return refusal('shape.crossesItself', { thing });
  const { name: _, ...facts } = record;
  const made = { ...facts, id, ...(name === undefined ? {} : { name }) };
  return edited({ ...park, [layer]: [...things, made] }, `add.${layer}`, { thing });
}
