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
