import type { ParcelLedger, SiteFit } from '../../domain/assessment.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { fitLook, type ParcelLook, readinessLook } from './parcel-look.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

export interface ParcelColouring {
  readonly by: 'status' | 'fit' | 'readiness';
  readonly fits: ReadonlyMap<string, SiteFit>;
  readonly ledgers: ReadonlyMap<string, ParcelLedger>;
  readonly asOf: string | undefined;
}

export function parcelLook(parcel: Parcel, colouring: ParcelColouring): ParcelLook {
  switch (colouring.by) {
    case 'status':
      return parcel.status;
    case 'fit':
      return fitLook(colouring.fits.get(parcel.id));
    case 'readiness':
      return readinessLook(parcel, colouring.ledgers.get(parcel.id), colouring.asOf);
  }
}

/** The feature of a parcel is made once for each look, so that recolouring sends only what changed. */
const made = new WeakMap<Parcel, Map<ParcelLook, PictureFeature>>();

export function parcelFeatures(parcels: readonly Parcel[], colouring: ParcelColouring): readonly PictureFeature[] {
  return parcels.map((parcel) => {
    const look = parcelLook(parcel, colouring);
    let looks = made.get(parcel);
    if (!looks) {
      looks = new Map();
      made.set(parcel, looks);
    }
    let feature = looks.get(look);
    if (!feature) {
      feature = pictureFeature(parcel.id, parcel.shape, { look, status: parcel.status });
      looks.set(look, feature);
    }
    return feature;
  });
}
