/**
 * The text a parcel was read from, in the boundary-point exchange format (界址点 TXT). As long as the parcel's outline is the one
 * this text states, it goes out again as it came in, byte for byte. A file is its byte order mark, then for each part its head and
 * its blocks in order: nothing stands between them.
 */
export interface WrittenBoundary {
  /** The file it came in: what came together goes out together. */
  readonly file: string;
  /** Which head of the file it stands under, from 0: files are also put one behind the other. */
  readonly part: number;
  /** Which block of the file it is, from 0. */
  readonly order: number;
  /** All that stands before the part's first parcel, as it was, line ends included. */
  readonly head: string;
  /** The parcel's own lines with their ends, the line ending in `@` first where there is one. */
  readonly block: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** A byte order mark stood before the file. */
  readonly bom?: boolean;
  /** How a new line is ended; `head` and `block` keep their own. */
  readonly lineEnd: '\n' | '\r\n';
}
