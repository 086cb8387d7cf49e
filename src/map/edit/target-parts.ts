import type { DrawnThing } from '../../domain/park-layer.ts';
import type { EditScene } from './edit-deps.ts';
import type { OverlayPart } from './edit-overlay.ts';

/** The outlines of what is edited, and of what was drawn and waits. */
export function targetParts({ park, editing }: EditScene): readonly OverlayPart[] {
  const things: readonly DrawnThing[] = park[editing.layer];
  // Of what is divided or put together the pieces are shown instead.
  const isReplaced = editing.preview?.parts.some(({ beforeM2 }) => beforeM2 === null) ?? false;
  const targets = isReplaced ? [] : things.filter(({ id }) => editing.ids.includes(id));
  const drawn = editing.drawn
    ? [{ part: editing.drawn.type === 'Point' ? 'spot' : 'draft', shape: editing.drawn } as const]
    : [];
  return [
    ...targets.map(({ shape }) => ({ part: shape.type === 'Point' ? 'spot' : 'target', shape }) as const),
    ...drawn,
  ];
}
