import type { Building, Unit } from '../building.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import type { ParkLayer } from '../park-layer.ts';

type Plain = Readonly<Record<string, unknown>> & { readonly id: string };

/** References to records of the same file, led to the ids they have in the park (`ids` by `layer/id of the file`). */
export function translatedReferences<R extends { readonly id: string }>(
  record: R,
  layer: ParkLayer,
  ids: ReadonlyMap<string, string>,
): R {
  const plain = record as unknown as Plain;
  const led = (to: ParkLayer, id: unknown): unknown => (typeof id === 'string' ? (ids.get(`${to}/${id}`) ?? id) : id);
  const next = (field: string, value: unknown): R =>
    value === plain[field] ? record : ({ ...plain, [field]: value } as unknown as R);
  if (layer === 'buildings' && plain.parcelId !== undefined) return next('parcelId', led('parcels', plain.parcelId));
  if (layer === 'units') return next('buildingId', led('buildings', plain.buildingId));
  if (layer !== 'parcels' || typeof plain.servedBy !== 'object' || plain.servedBy === null) return record;
  const served = Object.entries(plain.servedBy);
  if (served.every(([, id]) => led('facilities', id) === id)) return record;
  return next('servedBy', Object.fromEntries(served.map(([resource, id]) => [resource, led('facilities', id)])));
}

/** Units whose building the park does not have. */
export function unitsWithoutBuilding(park: Park): readonly Unit[] {
  const buildings = new Set(park.buildings.map(({ id }) => id));
  return park.units.filter(({ buildingId }) => !buildings.has(buildingId));
}

/** References to parcels and facilities that the park does not have are kept beside, under `extra`. */
export function withoutLostReferences(park: Park): Park {
  const parcels = new Set(park.parcels.map(({ id }) => id));
  const facilities = new Set(park.facilities.map(({ id }) => id));
  const isLost = ({ parcelId }: Building): boolean => parcelId !== undefined && !parcels.has(parcelId);
  const lostOf = ({ servedBy }: Parcel) => Object.entries(servedBy ?? {}).filter(([, id]) => !facilities.has(id));
  const buildings = park.buildings.map((building): Building => {
    const { parcelId, ...rest } = building;
    return isLost(building) ? { ...rest, extra: { ...rest.extra, parcelId } } : building;
  });
  const served = park.parcels.map((parcel): Parcel => {
    const lost = lostOf(parcel);
    if (lost.length === 0) return parcel;
    const known = Object.entries(parcel.servedBy ?? {}).filter(([, id]) => facilities.has(id));
    return {
      ...parcel,
      servedBy: Object.fromEntries(known),
      extra: { ...parcel.extra, servedBy: Object.fromEntries(lost) },
    };
  });
  const isSame =
    park.buildings.every((one, i) => one === buildings[i]) && park.parcels.every((one, i) => one === served[i]);
  return isSame ? park : { ...park, buildings, parcels: served };
}
