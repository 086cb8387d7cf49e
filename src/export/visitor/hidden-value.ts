import type { RedactionTopic } from '../../domain/redaction.ts';

/** A value of the park that must not be found in what a visitor is given. */
export interface HiddenValue {
  /** `position` for coordinates, else the topic that hides it. */
  readonly topic: RedactionTopic | 'position' | 'presenter';
  /** What is looked for in the bytes. */
  readonly text: string;
  /** Where it stands in the park, for the presenter's eyes, e.g. `parcels/DK-12/ownerName`. */
  readonly place: string;
}

/** The answer of the check that runs on every file for visitors. */
export interface HiddenCheck {
  readonly checked: number;
  /** Empty, or the file is not written. */
  readonly present: readonly HiddenValue[];
}
