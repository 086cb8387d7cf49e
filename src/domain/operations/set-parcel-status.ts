import type { Parcel, ParcelStatus } from '../parcel.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export function setParcelStatus(
  park: Park,
  { parcelId, status }: { readonly parcelId: string; readonly status: ParcelStatus },
): EditResult {
  const parcel = park.parcels.find(({ id }) => id === parcelId);
  if (!parcel) return refusal('parcelUnknown', { parcel: parcelId });
  const values = { parcel: parcel.name, status };
  if (parcel.status === status) return edited(park, 'setParcelStatus', values);
  const changed: Parcel = { ...parcel, status };
  const parcels = park.parcels.map((each) => (each === parcel ? changed : each));
  return edited({ ...park, parcels }, 'setParcelStatus', values);
}
