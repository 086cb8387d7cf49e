import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';

/** What an operation returns: the next park with a note that names the edit, or the reason why not. */
export type EditResult =
  | { readonly ok: true; readonly note: Reason; readonly next: Park }
  | { readonly ok: false; readonly refused: Reason };
