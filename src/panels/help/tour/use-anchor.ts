import { useEffect, useState } from 'react';
import type { Box } from './place-beside.ts';

/** How often the target is looked for, ms: panels fold, lists scroll and rows move without a word to us. */
const lookEveryMs = 200;

export interface Anchored {
  readonly element: Element | null;
  readonly box: Box | null;
  readonly window: { readonly width: number; readonly height: number };
}

const nothing = (): Anchored => ({
  element: null,
  box: null,
  window: { width: globalThis.innerWidth, height: globalThis.innerHeight },
});

/** The first of the selectors that is on the screen, and where it is now, cut to the window. */
export function useAnchor(selectors: readonly string[]): Anchored {
  const [anchored, setAnchored] = useState<Anchored>(nothing);
  useEffect(() => {
    let last = '';
    const look = () => {
      const found = locate(selectors);
      const now = JSON.stringify([found.box, found.window]);
      if (now === last) return;
      last = now;
      setAnchored(found);
    };
    look();
    const timer = setInterval(look, lookEveryMs);
    globalThis.addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('resize', look);
    };
  }, [selectors]);
  return anchored;
}

function locate(selectors: readonly string[]): Anchored {
  const empty = nothing();
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { width, height } = empty.window;
    const [from, to] = [
      { x: Math.max(0, left), y: Math.max(0, top) },
      { x: Math.min(width, right), y: Math.min(height, bottom) },
    ];
    if (to.x <= from.x || to.y <= from.y) continue;
    return { ...empty, element, box: { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y } };
  }
  return empty;
}
