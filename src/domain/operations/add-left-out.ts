import type { AreaShape } from '../../geometry/shapes.ts';
import type { Building } from '../building.ts';
import type { LeftOut } from '../left-out.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

interface Mended {
  readonly leftOut: LeftOut;
  /** Its outline, mended. */
  readonly shape: AreaShape;
}

/** Takes a record that opening left out into the park, with its outline mended. */
export function addLeftOut(park: Park, { leftOut, shape }: Mended): EditResult {
  const { layer, record } = leftOut;
  if (park[layer].some(({ id }) => id === record.id)) return refusal('idTaken', { id: record.id });
  return edited(withRecord(park, leftOut, shape), 'addLeftOut', { thing: record.name || record.id });
}

function withRecord(park: Park, { layer, record }: LeftOut, shape: AreaShape): Park {
  switch (layer) {
    case 'parcels':
      return { ...park, parcels: [...park.parcels, servedByKnown({ ...record, shape }, park)] };
    case 'buildings':
      return { ...park, buildings: [...park.buildings, onKnownParcel({ ...record, shape }, park)] };
    case 'zones':
      return { ...park, zones: [...park.zones, { ...record, shape }] };
  }
}

/** As on opening a file: what points nowhere is taken away, and a parcel's name is kept beside. */
function onKnownParcel(building: Building, park: Park): Building {
  const { parcelId, ...rest } = building;
  if (parcelId === undefined || park.parcels.some(({ id }) => id === parcelId)) return building;
  return { ...rest, extra: { ...rest.extra, parcelId } };
}

function servedByKnown(parcel: Parcel, park: Park): Parcel {
  if (!parcel.servedBy) return parcel;
  const facilities = new Set(park.facilities.map(({ id }) => id));
  const known = Object.entries(parcel.servedBy).filter(([, id]) => facilities.has(id));
  return { ...parcel, servedBy: Object.fromEntries(known) };
}
