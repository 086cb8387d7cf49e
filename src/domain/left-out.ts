import type { AreaShape } from '../geometry/shapes.ts';
import type { Building } from './building.ts';
import type { Parcel } from './parcel.ts';
import type { Zone } from './zone.ts';

/**
 * A record that a file holds and the park does not, since its outline cannot be used as it is drawn: the park never holds an
 * outline that crosses itself. `shape` is as the file has it, rings closed; nothing may be measured from it.
 */
export type LeftOut =
  | { readonly layer: 'parcels'; readonly record: Parcel }
  | { readonly layer: 'buildings'; readonly record: Building }
  | { readonly layer: 'zones'; readonly record: Zone & { readonly shape: AreaShape } };
