import type { RedactionTopic } from './redaction.ts';

/** What hides a value: a topic of the redaction, `position` for coordinates and ids, `presenter` for words to the presenter. */
export type HiddenTopic = RedactionTopic | 'position' | 'presenter';

/** A value of the park that must not be found in what a visitor is given. */
export interface HiddenValue {
  readonly topic: HiddenTopic;
  /** What is looked for in the bytes. */
  readonly text: string;
  /** Where it stands in the park, for the presenter's eyes, e.g. `parcels/DK-12/ownerName`. */
  readonly place: string;
}

/** A hidden value that was found, and what of the presentation says it, e.g. `options/1/note`; empty where it is no text. */
export interface PresentValue extends HiddenValue {
  readonly saidIn: readonly string[];
}

/** The answer of the check that runs on every file for visitors. */
export interface HiddenCheck {
  readonly checked: number;
  readonly byTopic: Readonly<Partial<Record<HiddenTopic, number>>>;
  /** Empty, or the file is not written. */
  readonly present: readonly PresentValue[];
}
