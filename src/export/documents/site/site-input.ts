import type { Assessment, PlacementFit, Proposal, SiteFit } from '../../../domain/assessment.ts';
import type { Park } from '../../../domain/park.ts';
import type { SiteRef } from '../../../domain/placement.ts';
import type { Redaction } from '../../../domain/redaction.ts';
import type { AreaShape } from '../../../geometry/shapes.ts';
import type { Language } from '../../../quantities/language.ts';
import type { Paper } from '../paper.ts';

/** What is judged on one site. */
export interface SiteJudged {
  readonly site: SiteRef;
  /** How the project fits here: its line of the ranking, or of the assessment once it is placed. */
  readonly fit?: SiteFit | PlacementFit;
  /** What a drop would book, drawn where the project is not placed here yet. */
  readonly proposal?: Proposal;
}

/** A park of generalised shapes and the ways into it (`visitor/redact-park.ts` makes one). */
export interface DrawnPark {
  readonly park: Park;
  site(ref: SiteRef): SiteRef;
  area(shape: AreaShape): AreaShape;
}

/** What every sheet about sites is made of. */
export interface SheetInput {
  /** For a visitor: without what the redaction hides (`visitor/sheet-park.ts`). */
  readonly park: Park;
  /** Of the park itself: a generalised outline has other areas. */
  readonly assessment: Assessment;
  /** The project judged; left out, the sheet is about the sites alone. */
  readonly projectId?: string;
  readonly language: Language;
  /** ISO day, said at the foot. */
  readonly printedOn: string;
  readonly paper: Paper;
  /** 2000 for 1:2,000; absent = the finest at which the site fits the plate. */
  readonly scale?: number;
  /** For whose eyes; absent = it stays in the house. */
  readonly redaction?: Redaction;
  /** What plates draw instead of the park, where shapes may not be told exactly. */
  readonly drawn?: DrawnPark;
}

export interface SiteDocumentInput extends SheetInput, SiteJudged {
  /** Numbers the corners and lists their coordinates. Only for what stays in the house. */
  readonly withCoordinates?: boolean;
}
