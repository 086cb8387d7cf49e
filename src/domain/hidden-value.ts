import type { RedactionTopic } from './redaction.ts';

/** What hides a value: a topic of the redaction, `position` for coordinates and ids, `presenter` for words to the presenter. */
export type HiddenTopic = RedactionTopic | 'position' | 'presenter';

/**
 * How a value is looked for.
 * - `bytes`: in every byte, in all ways bytes can be read.
 * - `word`: the same, and in every text however it is spaced or written (full width, capitals).
 * - `text`: in texts only, as a word or number of its own: among bytes it would be met by chance.
 * - `place`: in texts, as a pair of coordinates near it.
 * - `field`: too short or too common for any of these; the field that carries it is looked for in its stead.
 * - `key`: no value, but the key of a field that carries values; in every byte.
 */
export type LookedFor = 'bytes' | 'word' | 'text' | 'place' | 'field' | 'key';

/** A value of the park that must not be found in what a visitor is given. */
export interface HiddenValue {
  readonly topic: HiddenTopic;
  /** What is looked for. */
  readonly text: string;
  /** Where it stands in the park, for the presenter's eyes, e.g. `parcels/DK-12/ownerName`. */
  readonly place: string;
  /** Absent = `bytes`. */
  readonly by?: LookedFor;
}

/** A hidden value that was found, and what of the presentation says it, e.g. `options/1/note`; empty where it is no text. */
export interface PresentValue extends HiddenValue {
  readonly saidIn: readonly string[];
}

/** The answer of the check that runs on every file for visitors. */
export interface HiddenCheck {
  /** Values that were looked for themselves. */
  readonly checked: number;
  /** Values that were looked for by their field alone. */
  readonly byField: number;
  /** Of those looked for themselves. */
  readonly byTopic: Readonly<Partial<Record<HiddenTopic, number>>>;
  /** Empty, or the file is not written. */
  readonly present: readonly PresentValue[];
}
