import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBeside } from './place-beside.ts';

const screen = { width: 1440, height: 900 };
const card = { width: 320, height: 220 };
const right = (box: Box) => box.left + box.width;
const bottom = (box: Box) => box.top + box.height;
const covers = (a: Box, b: Box) => a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);

describe('a card beside its target', () => {
  it('stands right of the left column and left of the right one, below what floats over the map', () => {
    const list = { left: 0, top: 100, width: 332, height: 700 };
    expect(placeBeside(list, card, screen)).toMatchObject({ left: 344, top: 156 });
    const inspector = { left: 1080, top: 48, width: 360, height: 770 };
    expect(placeBeside(inspector, card, screen)).toMatchObject({ left: 748, top: 104 });
  });

  it('stands above the strip at the foot and below a button of the bar', () => {
    const strip = { left: 0, top: 820, width: 1440, height: 80 };
    expect(placeBeside(strip, card, screen, ['above'])).toMatchObject({ left: 8, top: 588 });
    const button = { left: 1300, top: 8, width: 32, height: 32 };
    expect(placeBeside(button, card, screen, ['below'])).toMatchObject({ left: 1112, top: 52 });
  });

  it('stands over the map without a target', () => {
    expect(placeBeside(null, card, screen)).toMatchObject({ left: 560, top: 560 });
  });

  it('never leaves the window, and covers nothing of a target that leaves room on any side', () => {
    const box = (most: { width: number; height: number }) =>
      fc.record({
        left: fc.integer({ min: 0, max: most.width - 20 }),
        top: fc.integer({ min: 0, max: most.height - 20 }),
        width: fc.integer({ min: 10, max: most.width }),
        height: fc.integer({ min: 10, max: most.height }),
      });
    const windows = fc.constantFrom(screen, { width: 1024, height: 768 }, { width: 720, height: 450 });
    fc.assert(
      fc.property(
        windows.chain((window) => fc.tuple(fc.constant(window), box(window))),
        ([window, target]) => {
          const placed = placeBeside(target, card, window);
          expect(placed.left >= 0 && placed.top >= 0).toBe(true);
          expect(right(placed) <= window.width && bottom(placed) <= window.height).toBe(true);
          const hasRoom =
            window.width - right(target) >= card.width + 20 ||
            target.left >= card.width + 20 ||
            window.height - bottom(target) >= card.height + 20 ||
            target.top >= card.height + 20;
          if (hasRoom) expect(covers(placed, target)).toBe(false);
        },
      ),
    );
  });
});
