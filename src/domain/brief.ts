import type { Language } from '../quantities/language.ts';
import type { SiteRef } from './placement.ts';
import type { Redaction } from './redaction.ts';

/** What an investor may say matters most. */
export const wishes = ['land', 'expressway', 'power', 'price', 'workers'] as const;
export type Wish = (typeof wishes)[number];

/** One site that is shown, and what is said and shown with it. */
export interface BriefOption {
  readonly site: SiteRef;
  /** Said to the visitor. */
  readonly note?: string;
  /** For the presenter alone: never on the visitor's screen nor in a file. */
  readonly presenterNote?: string;
  /** Ids of photos of the park. */
  readonly photoIds?: readonly string[];
}

/** A presentation of sites to somebody, kept with the park. */
export interface Brief {
  readonly id: string;
  readonly name: string;
  /** Who it is for, said on the first page, e.g. the company that visits. */
  readonly audience?: string;
  readonly language: Language;
  /** The project the options are for; absent when the visitor has not said what they need. */
  readonly projectId?: string;
  readonly redaction: Redaction;
  /** In the order they are shown; one to six. */
  readonly options: readonly BriefOption[];
  /** How much each wish weighs, 0–5, as last set. Absent = all alike. */
  readonly wishes?: Readonly<Partial<Record<Wish, number>>>;
  /** Said on the opening page. */
  readonly welcome?: string;
  readonly openingPhotoIds?: readonly string[];
  /** Said on the closing page: whom to call. */
  readonly contact?: string;
  /** An address the closing page shows as a QR code, e.g. where the file lies on the park's own server. */
  readonly link?: string;
  /** For the presenter alone, by stop that is no option. */
  readonly presenterNotes?: Readonly<Partial<Record<'opening' | 'comparison' | 'closing', string>>>;
}

/** An investor compares a few honest options, not a catalogue. */
export const mostBriefOptions = 6;
