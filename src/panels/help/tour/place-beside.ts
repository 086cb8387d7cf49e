/** A box on the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const sides = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof sides)[number];

/** Between the card and what it speaks of, and between the card and the edge of the window. */
const gapPx = 12;
const edgePx = 8;
/** Beside a column the card begins this much lower: what floats over the map stands at its top. */
const lowerPx = 56;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** The card on one side of the target, level with its beginning, moved along that side until it is in the window. */
function onSide(side: Side, target: Box, { width, height }: Size, window: Size): Box {
  const along = (from: number, size: number, room: number) =>
    clamp(from, edgePx, Math.max(edgePx, room - size - edgePx));
  const lower = target.height > height + lowerPx ? lowerPx : 0;
  const top = along(target.top + lower, height, window.height);
  const left = along(target.left, width, window.width);
  switch (side) {
    case 'right':
      return { left: target.left + target.width + gapPx, top, width, height };
    case 'left':
      return { left: target.left - gapPx - width, top, width, height };
    case 'below':
      return { left, top: target.top + target.height + gapPx, width, height };
    case 'above':
      return { left, top: target.top - gapPx - height, width, height };
  }
}

/**
 * Where a card stands beside its target: on the first of the preferred sides with room for all of it, where it covers
 * nothing of the target. Where no side has room (a target as large as the window) it stays in the window and covers the
 * least. Without a target it stands below in the middle, over the map.
 */
export function placeBeside(target: Box | null, card: Size, window: Size, preferred: readonly Side[] = sides): Box {
  const inWindow = (box: Box): Box => ({
    ...box,
    left: clamp(box.left, edgePx, Math.max(edgePx, window.width - box.width - edgePx)),
    top: clamp(box.top, edgePx, Math.max(edgePx, window.height - box.height - edgePx)),
  });
  if (!target) {
    return inWindow({ ...card, left: (window.width - card.width) / 2, top: window.height - card.height - 120 });
  }
  const tried = [...preferred, ...sides.filter((side) => !preferred.includes(side))].map((side) => {
    const box = inWindow(onSide(side, target, card, window));
    return { box, covered: overlap(box, target) };
  });
  const best = tried.reduce((found, next) => (next.covered < found.covered ? next : found));
  return best.box;
}
