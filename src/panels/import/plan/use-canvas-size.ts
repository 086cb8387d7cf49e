import { type RefObject, useEffect, useState } from 'react';
import type { PlanSize } from './plan-view.ts';

/** How large an element is now, in pixels; null before it is on the screen. */
export function useCanvasSize(element: RefObject<HTMLElement | null>): PlanSize | null {
  const [size, setSize] = useState<PlanSize | null>(null);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: Math.max(1, watched.clientWidth), height: Math.max(1, watched.clientHeight) }),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
