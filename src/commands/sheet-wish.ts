import type { SiteRef } from '../domain/placement.ts';
import type { Redaction } from '../domain/redaction.ts';
import type { SummaryTemplate } from '../domain/summary-template.ts';
import type { OfficeDocument } from '../export/documents/office-document.ts';
import type { Language } from '../quantities/language.ts';
import type { SheetKind } from '../store/sheets-asked.ts';

/** Which sheet, about what, for whom, on which paper. */
export interface SheetWish {
  readonly sheet: SheetKind;
  /** One for a site sheet, two to six side by side; not read by the others. */
  readonly sites: readonly SiteRef[];
  /** The project judged on the sites; null = the sites alone. */
  readonly projectId: string | null;
  readonly paper: OfficeDocument['paper'];
  /** 2000 for 1:2,000; null = the finest at which the site fits. */
  readonly scale: number | null;
  readonly language: Language;
  /** For whose eyes; null = it stays in the house. */
  readonly redaction: Redaction | null;
  /** Numbers and coordinates of the boundary points; only of what stays in the house. */
  readonly withCoordinates: boolean;
  /** Of the summary; null = the first layout everybody has. */
  readonly template: SummaryTemplate | null;
}

/** Scales a plate may be asked for. */
export const sheetScales = [500, 1000, 2000, 5000, 10_000] as const;

/** The paper each sheet looks best on. */
export const usualPaper = (sheet: SheetKind, sites: number): SheetWish['paper'] => {
  switch (sheet) {
    case 'site':
      return { size: 'A4', isLandscape: false };
    case 'comparison':
      return { size: sites > 3 ? 'A3' : 'A4', isLandscape: true };
    case 'supply':
      return { size: 'A4', isLandscape: true };
    case 'register':
    case 'summary':
      return { size: 'A3', isLandscape: true };
  }
};

/** Sheets for the office itself: a visitor has no business with every parcel's paper. */
export const isHouseSheet = (sheet: SheetKind): boolean => sheet === 'register' || sheet === 'summary';
