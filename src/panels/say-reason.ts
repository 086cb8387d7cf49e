import type { Reason } from '../domain/assessment.ts';
import type { Translate } from '../locale/translator.ts';

/** The namespaces that hold sentences for reasons, in the order they are asked. */
const namespaces = ['findings', 'commands', 'issues', 'panels', 'app'] as const;

/** A reason as a sentence in the reader's language. A code without a sentence shows itself rather than nothing. */
export function sayReason(reason: Reason, t: Translate): string {
  return t(
    namespaces.map((namespace) => `${namespace}:${reason.code}`),
    { ...reason.values, defaultValue: reason.code },
  );
}
