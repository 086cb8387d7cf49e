import type { Shape } from '../../geometry/shapes.ts';
import type { Park } from '../park.ts';
import type { DrawnLayer } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';

/** What becomes of placements that would no longer lie on their parcel. */
export type OnPlacements = 'refuse' | 'remove';

export interface ShapeOf {
  readonly layer: DrawnLayer;
  readonly id: string;
  readonly shape: Shape;
}
export interface ReshapeThings {
  /** All in one edit: what a shared edge's move gives. The first names it. */
  readonly changes: readonly ShapeOf[];
  /** What was done, for the note. Default `reshape`. */
  readonly how?:
    | 'reshape'
    | 'moveVertex'
    | 'moveEdge'
    | 'insertVertex'
    | 'removeVertex'
    | 'square'
    | 'type'
    | 'move'
    | 'rotate'
    | 'offset';
  readonly onPlacements?: OnPlacements;
}

/** Gives several things of several layers other shapes at once. */
export function reshapeThings(_park: Park, _wish: ReshapeThings): EditResult {
  return refusal('nothingToChange');
}
