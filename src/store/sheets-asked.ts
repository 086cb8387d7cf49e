import type { SiteRef } from '../domain/placement.ts';

/** The sheets one can print or hand over. */
export const sheetKinds = ['site', 'comparison', 'supply', 'register', 'summary'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What the dialog of sheets begins with; what is absent it takes from the screen. */
export interface SheetsAsked {
  readonly sheet?: SheetKind;
  readonly sites?: readonly SiteRef[];
  /** The project judged on the sites. */
  readonly projectId?: string;
  /** The sheets of a brief: its options, its language, its redaction. */
  readonly briefId?: string;
}
