import type { Parcel } from './parcel.ts';

export const formerParcelWays = ['split', 'merge', 'cutOut'] as const;
/** What became of a parcel: divided, put together with others, or a piece taken out of it. */
export type FormerParcelWay = (typeof formerParcelWays)[number];

/** A parcel that is no more, kept as it was, so that one can say who came from whom. */
export interface FormerParcel {
  readonly parcel: Parcel;
  readonly by: FormerParcelWay;
  /** ISO date or time of the edit. */
  readonly at: string;
  /** The parcels it became; they may have become others since. Empty where nothing was left. */
  readonly into: readonly string[];
}
