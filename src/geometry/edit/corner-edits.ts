import type { LonLat, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type Chain, chainsOf, fewestPositions, withChains } from './chains.ts';
import { inRingOrder, isSoundOutline } from './is-sound-outline.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';
import { type EdgeAt, sharedAt } from './shared-vertices.ts';

/** Shapes being changed chain by chain; those that nobody touches stay the very same objects. */
export interface CornerEdits {
  /** All shapes as they are by now. */
  current(): readonly KeyedShape[];
  /** Gives a position to every edge that passes it without having a corner there. */
  putInto(at: LonLat, edges: readonly EdgeAt[]): void;
  /** Replaces positions of one chain; what it gives back for a position takes its place, null takes it away. */
  replace(key: string, chain: number, by: (position: LonLat, index: number) => LonLat | null): void;
  /** What has changed, or why it may not be so. */
  finish(plane: SurveyPlane): ShapeEdit;
}

export function cornerEdits(shapes: readonly KeyedShape[]): CornerEdits {
  const before = new Map<string, Shape>(shapes.map(({ key, shape }) => [key, shape]));
  const touched = new Map<string, Chain[]>();
  const open = (key: string): Chain[] => {
    const known = touched.get(key);
    if (known) return known;
    const shape = before.get(key);
    const chains = shape ? [...chainsOf(shape)] : [];
    touched.set(key, chains);
    return chains;
  };
  return {
    current: () =>
      shapes.map((one) => {
        const chains = touched.get(one.key);
        return chains ? { key: one.key, shape: shapeOf(one.shape, chains) } : one;
      }),
    putInto(at, edges) {
      // From the last to the first, so that the numbers of the edges before stay right.
      for (const { key, chain, index } of [...edges].sort((a, b) => b.index - a.index)) {
        const chains = open(key);
        const one = chains[chain];
        if (!one) continue;
        const positions = [...one.positions.slice(0, index + 1), at, ...one.positions.slice(index + 1)];
        chains[chain] = { ...one, positions };
      }
    },
    replace(key, chain, by) {
      const chains = open(key);
      const one = chains[chain];
      if (!one) return;
      const positions = one.positions.flatMap((position, index) => {
        const made = by(position, index);
        return made ? [made] : [];
      });
      chains[chain] = { ...one, positions: withoutRepeats(positions, one.kind) };
    },
    finish(plane) {
      const changes: KeyedShape[] = [];
      for (const [key, chains] of touched) {
        const shape = before.get(key);
        if (!shape) continue;
        if (chains.some(({ kind, positions }) => positions.length < fewestPositions[kind]))
          return shapeRefusal('shape.tooFewCorners', key);
        const changed = inRingOrder(shapeOf(shape, chains), plane);
        if (!isSoundOutline(changed, plane) && isSoundOutline(shape, plane))
          return shapeRefusal('shape.crossesItself', key);
        changes.push({ key, shape: changed });
      }
      return { ok: true, changes };
    },
  };
}

const shapeOf = (shape: Shape, chains: readonly Chain[]): Shape =>
  withChains(
    shape,
    chains.map(({ positions }) => positions),
  );

/** A corner moved onto its neighbour is one corner. */
const withoutRepeats = (positions: readonly LonLat[], kind: Chain['kind']): readonly LonLat[] => {
  const isSame = (a: LonLat | undefined, b: LonLat | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const kept = positions.filter((position, i) => i === 0 || !isSame(position, positions[i - 1]));
  return kind === 'ring' && kept.length > 1 && isSame(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
};

/** Gives every shape whose edge passes the place a corner there, so that it follows when the place moves. */
export const putCornerAt = (edits: CornerEdits, at: LonLat, plane: SurveyPlane): void =>
  edits.putInto(at, sharedAt(edits.current(), at, plane).edges);
