import type { Issue } from '../domain/issue.ts';
import type { WrittenBoundary } from '../domain/written-boundary.ts';
import type { AreaShape, Shape } from '../geometry/shapes.ts';

/** A feature that passed every check of form. What its properties mean is for the reader of the layer. */
export interface LayerFeature {
  readonly index: number;
  /** How an issue names it: its id, or `#12`, counted from 1. */
  readonly label: string;
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** The text it was written in, where that can go out again byte for byte. */
  readonly written?: WrittenBoundary;
}

/** A feature whose outline cannot be used as it is drawn, and the issue (one of the layer's) that says so. */
export interface LeftOutFeature extends LayerFeature {
  readonly shape: AreaShape;
  readonly issue: Issue;
}
