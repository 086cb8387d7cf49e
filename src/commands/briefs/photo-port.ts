/** A picture drawn anew: upright, no larger than asked, and nothing in it but its pixels. */
export interface RedrawnPhoto {
  readonly jpeg: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws a picture anew, its longer side at most so many pixels; null when it cannot be read. The browser's canvas in the app. */
export type RedrawPhoto = (picture: Blob, mostPx: number) => Promise<RedrawnPhoto | null>;
