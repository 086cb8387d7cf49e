import type { OverlayFailure } from '../overlay-result.ts';
import type { Shape } from '../shapes.ts';

/** A shape and what its owner calls it, e.g. `parcels/A-01`. Keys come back as they were given. */
export interface KeyedShape<S extends Shape = Shape> {
  readonly key: string;
  readonly shape: S;
}

/** Why shapes cannot be changed so. The names are words of the locale: `commands:refused.<reason>`. */
export type ShapeFailure =
  /** No corner or edge of the shapes is at the place. */
  | 'shape.nothingThere'
  /** A position or number is not finite, or a shape has no land. */
  | 'shape.badCoordinates'
  /** An outline would cross or touch itself, or its rings would lie on one another. */
  | 'shape.crossesItself'
  /** A ring would have fewer than three corners, a line fewer than two. */
  | 'shape.tooFewCorners'
  /** More than two edges meet in the corner: without it neighbours would part. */
  | 'shape.junction'
  | 'split.missesArea'
  | 'split.endsInside'
  | 'split.crossesItself'
  /** Areas do not come out: nothing is changed rather than something wrong. */
  | 'split.areaNotKept'
  /** A piece would be thinner than 1 cm on average. */
  | 'split.sliver'
  | 'merge.tooFew'
  | 'merge.apart'
  | 'cutOut.missesArea'
  | 'cutOut.nothingLeft'
  | 'offset.nothingLeft'
  | 'square.notWithin'
  | OverlayFailure;

/** Only the shapes that are different now, or why nothing is changed; `key` names the shape that stands in the way. */
export type ShapeEdit =
  | { readonly ok: true; readonly changes: readonly KeyedShape[] }
  | { readonly ok: false; readonly reason: ShapeFailure; readonly key?: string };

export const shapeRefusal = (reason: ShapeFailure, key?: string) =>
  key === undefined ? ({ ok: false, reason } as const) : ({ ok: false, reason, key } as const);
