import type { HiddenCheck } from '../domain/hidden-value.ts';

/** A file for a visitor on its way: made, looked through, and written only when somebody has seen what was found. */
export type VisitorFileStep =
  | { readonly kind: 'making'; readonly briefId: string }
  | {
      readonly kind: 'made';
      readonly briefId: string;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly check: HiddenCheck;
    }
  /** Something hidden stands in it: there are no bytes to write. */
  | { readonly kind: 'refused'; readonly briefId: string; readonly check: HiddenCheck };
