import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';

/** What an operation returns: the next park with a note that names the edit, or the reason why not. */
export type EditResult =
  | { readonly ok: true; readonly note: Reason; readonly next: Park }
  | { readonly ok: false; readonly refused: Reason };

type Values = NonNullable<Reason['values']>;

/** `code` is a word of the locale's `commands`: `note.<code>`. */
export const edited = (next: Park, code: string, values: Values): EditResult => ({
  ok: true,
  note: { code: `note.${code}`, values },
  next,
});

/** `code` is a word of the locale's `commands`: `refused.<code>`. */
export const refusal = (code: string, values: Values = {}): EditResult & { readonly ok: false } => ({
  ok: false,
  refused: { code: `refused.${code}`, values },
});
