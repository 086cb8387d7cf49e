import { setParcelStatus as set } from '../domain/operations/set-parcel-status.ts';
import type { ParcelStatus } from '../domain/parcel.ts';
import { editCommand } from './edit-command.ts';

export const setParcelStatus = editCommand<{ readonly parcelId: string; readonly status: ParcelStatus }>(
  'set-parcel-status',
  set,
);
