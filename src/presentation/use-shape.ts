import { type RefObject, useLayoutEffect, useState } from 'react';

/** Until it is measured, about what a stage beside a panel has. */
const usualShape = 0.9;

/** Height of an element by its width, while it is there; to a twentieth, so that not every pixel draws a plate anew. */
export function useShape(element: RefObject<HTMLElement | null>, isThere: boolean): number {
  const [shape, setShape] = useState(usualShape);
  useLayoutEffect(() => {
    const box = element.current;
    if (!isThere || !box) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      if (width > 0 && height > 0) setShape(Math.round((20 * height) / width) / 20);
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [element, isThere]);
  return shape;
}
