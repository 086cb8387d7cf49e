import type { Issue } from '../../domain/issue.ts';
import { statedText } from '../plain/field-summary.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';

/** What an object of a layer says of itself, as its file has it. */
export interface ObjectFacts {
  readonly label: string;
  readonly facts: readonly { readonly field: string; readonly text: string }[];
  /** Fields that state something and are not among `facts`. */
  readonly more: number;
  /** Why it stays out as it is drawn. */
  readonly issue: Issue | null;
}

/** As much as one looks at; the longest texts of real registers are descriptions of a few hundred letters. */
const mostFacts = 60;
const mostLetters = 300;

/** `at` counts the layer's sound objects and then its left-out ones, as the preview does. */
export function objectFacts({ features, leftOut }: PlainLayer, at: number): ObjectFacts | null {
  const sound = features[at];
  const out = leftOut[at - features.length];
  const object = sound ?? out;
  if (!object) return null;
  const stated = Object.entries(object.properties).flatMap(([field, value]) => {
    const text = statedText(value);
    return text === null ? [] : [{ field, text: text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text }];
  });
  const issue = sound || !out ? null : out.issue;
  return {
    label: object.label,
    facts: stated.slice(0, mostFacts),
    more: Math.max(0, stated.length - mostFacts),
    issue,
  };
}
