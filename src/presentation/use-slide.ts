import { type RefObject, useLayoutEffect, useRef } from 'react';

const durationMs = 240;

/**
 * Lets what changed its place slide there, so that one sees which went where. What is to slide carries `data-slide` with
 * a name of its own below `element`; `order` changes when places do.
 */
export function useSlide(element: RefObject<HTMLElement | null>, order: string, isStill: boolean): void {
  const places = useRef(new Map<string, { readonly left: number; readonly order: string }>());
  useLayoutEffect(() => {
    const before = places.current;
    const now = new Map<string, { readonly left: number; readonly order: string }>();
    for (const each of element.current?.querySelectorAll<HTMLElement>('[data-slide]') ?? []) {
      const name = each.dataset.slide ?? '';
      // Where it will stand, not where a slide that is under way has taken it.
      const left = each.offsetLeft;
      now.set(name, { left, order });
      const last = before.get(name);
      if (isStill || !last || last.order === order || last.left === left) continue;
      each.animate([{ transform: `translateX(${last.left - left}px)` }, { transform: 'none' }], {
        duration: durationMs,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
    }
    places.current = now;
  }, [element, order, isStill]);
}
