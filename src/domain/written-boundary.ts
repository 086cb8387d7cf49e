/**
 * The text a parcel was read from, in the boundary-point exchange format (界址点 TXT). As long as the parcel's outline is the one
 * this text states, it goes out again as it came in, byte for byte.
 */
export interface WrittenBoundary {
  /** The lines of `[属性描述]` (and what stands before it), as they were. */
  readonly head: string;
  /** The parcel's own lines, its line ending in `@` first. */
  readonly block: string;
  readonly encoding: string;
  readonly lineEnd: '\n' | '\r\n';
}
