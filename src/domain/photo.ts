/** A picture kept in the park for briefs. Made small enough when it comes in (see `import/photo`). */
export interface Photo {
  readonly id: string;
  /** Of the file it came from. */
  readonly name: string;
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly widthPx: number;
  readonly heightPx: number;
  /** The bytes, base64 without a head. */
  readonly base64: string;
  /** Said below it to the visitor. */
  readonly caption?: string;
  /** ISO date it was taken on. */
  readonly takenOn?: string;
}

/** A photo for a screen of today, well compressed, is a quarter of this; more makes a file nobody can send. */
export const mostPhotoBytes = 2_000_000;
/** All photos of a park. */
export const mostPhotosBytes = 40_000_000;

/** How many bytes the picture has, reckoned from its base64. */
export const photoBytes = ({ base64 }: Pick<Photo, 'base64'>): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
