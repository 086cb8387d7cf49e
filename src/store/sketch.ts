import type { Reason } from '../domain/assessment.ts';
import type { CutOption } from '../domain/cut-option.ts';
import type { ReachAnswer } from '../domain/reach.ts';
import type { AreaShape, LonLat, PathShape, Shape } from '../geometry/shapes.ts';

export const sketchLooks = [
  'kept',
  'taken',
  'rest',
  'problem',
  'better',
  'edited',
  'limit',
  'reach1',
  'reach2',
  'reach3',
] as const;
/**
 * kept: what stays usable; taken: what is taken off; rest: what is left over; problem: what is wrong; better: what is
 * proposed; edited: an outline on its way; limit: a distance or a border that counts; reach: nearest ring first.
 */
export type SketchLook = (typeof sketchLooks)[number];

/** `label.code` is a key of the locale's `map:sketch.…`. */
export interface SketchArea {
  readonly shape: AreaShape;
  readonly look: SketchLook;
  readonly label?: Reason;
}
export interface SketchLine {
  readonly shape: PathShape;
  readonly look: SketchLook;
  readonly label?: Reason;
}
/** A point that can be dragged. */
export interface SketchHandle {
  readonly id: string;
  readonly at: LonLat;
}

/** The ways of cutting a placement's land that are being compared; the sketch shows the one at `at`. */
export interface ComparedCuts {
  readonly placementId: string;
  readonly projectId: string;
  readonly parcelId: string;
  readonly options: readonly CutOption[];
  readonly at: number;
  /** Why the line could not be led where it was dragged last. */
  readonly refused: Reason | null;
}

/** Everything a sketch draws, for the map to look at. */
export const shapesOf = ({ areas, lines }: Sketch): readonly Shape[] => [...areas, ...lines].map(({ shape }) => shape);

/** What is drawn on the map while something is being considered. Never in the document. */
export interface Sketch {
  readonly kind: 'reach' | 'cuts' | 'repair' | 'land' | 'rectangle' | 'protective' | 'tieIn' | 'place' | 'edit';
  /** Drawn in this order. */
  readonly areas: readonly SketchArea[];
  readonly lines: readonly SketchLine[];
  readonly handles: readonly SketchHandle[];
  /** Places to look at, circled. */
  readonly marks?: readonly LonLat[];
  /** With kind `cuts`: what is compared. */
  readonly cuts?: ComparedCuts;
  /** With kind `reach`: what is reached. */
  readonly reach?: Extract<ReachAnswer, { readonly kind: 'reach' }>;
}
