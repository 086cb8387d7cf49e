import type { Verdict } from '../../domain/assessment.ts';
import type { Language } from '../../quantities/language.ts';

/** One value of a table or list. Units stand in the column's head or beside the label, never in the value. */
export type DocumentCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `isPlain`: without marks between the thousands, as coordinates are written. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly isPlain?: boolean }
  /** ISO month or day. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string }
  /** `reason` is all that is written, e.g. "unknown (the project states no power)" or "no road link"; never 0 instead. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'empty' };

export interface DocumentColumn {
  readonly id: string;
  readonly label: string;
  /** As written in the head, e.g. 亩. */
  readonly unit?: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Share of the width; 1 when absent. */
  readonly grow?: number;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** sum: set off from what it adds up. group: a heading over the rows that follow, its text in the first cell. gap: something is missing here. */
  readonly tone?: 'sum' | 'group' | 'gap';
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** A note right behind an answer is its reason and stands with it. */
      readonly tone?: 'answer' | 'note' | 'warning';
      /** What an answer says, where it judges. */
      readonly verdict?: Verdict;
    }
  | {
      readonly kind: 'facts';
      readonly items: readonly {
        readonly label: string;
        readonly value: DocumentCell;
        readonly unit?: string;
        readonly source?: string;
      }[];
    }
  | {
      readonly kind: 'table';
      /** Stands over it as a heading of level 2; also the name of the sheet in a workbook; unique in the document. */
      readonly title: string;
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly DocumentRow[];
    }
  /** A map at true scale: one millimetre of the viewBox is one on paper. Vectors on paper, a picture in office files. */
  | {
      readonly kind: 'plate';
      readonly svg: string;
      readonly widthMm: number;
      readonly heightMm: number;
      readonly caption: string;
    }
  | {
      readonly kind: 'photo';
      readonly base64: string;
      readonly mime: string;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly caption: string | null;
    }
  | { readonly kind: 'pageBreak' };

/**
 * A sheet as plain data, from which paper (HTML for the print dialog), DOCX, XLSX and PPTX are written: one content,
 * writers as peers. Words are already in the document's language.
 */
export interface OfficeDocument {
  readonly id: 'site' | 'comparison' | 'supply' | 'register' | 'summary' | 'askList';
  readonly title: string;
  readonly subtitle: string | null;
  readonly language: Language;
  readonly paper: { readonly size: 'A4' | 'A3'; readonly isLandscape: boolean };
  readonly parkName: string;
  /** Said at the head when the geometry is not a survey. */
  readonly illustrative: string | null;
  readonly asOf: string | null;
  readonly printedOn: string;
  readonly disclaimer: string;
  /** 审图号 */
  readonly mapApproval: string | null;
  readonly publisher: string | null;
  readonly blocks: readonly DocumentBlock[];
}

/** Draws an SVG as a PNG; done by the browser, handed in so that writers run without a screen. */
export type Rasterise = (svg: string, widthPx: number, heightPx: number) => Promise<Uint8Array>;

/** Writers are peers: each one module of this shape in the list of `document-formats.ts`. */
export interface DocumentFormat {
  readonly id: 'docx' | 'xlsx' | 'pptx';
  readonly extension: string;
  readonly mime: string;
  write(document: OfficeDocument, rasterise: Rasterise): Promise<Uint8Array>;
}
