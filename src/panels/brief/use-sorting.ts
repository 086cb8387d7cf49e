import { type MouseEvent, type RefObject, type TouchEvent, useEffect, useRef, useState } from 'react';
import { type ClientPoint, carryWithFinger, carryWithMouse } from '../../ui/carry.ts';

/** Where in the list a point lies: the first row whose middle is below it. */
function rowAt(list: HTMLElement, { clientY }: ClientPoint): number {
  const rows = [...list.children];
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height;
  });
  return at < 0 ? rows.length - 1 : at;
}

export interface Sorting {
  /** Which row is carried, and to which place it would go. */
  readonly carried: { readonly from: number; readonly to: number } | null;
  /** For the handle of a row. */
  handle(index: number): {
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onTouchStart: (event: TouchEvent) => void;
  };
}

/** Rows of a list that are carried to another place by mouse or finger; nothing changes before the drop. */
export function useSorting(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void): Sorting {
  const [carried, setCarried] = useState<Sorting['carried']>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const carrying = (from: number) => {
    stop.current?.abort();
    stop.current = new AbortController();
    const placeAt = (at: ClientPoint) => (list.current ? rowAt(list.current, at) : from);
    return {
      stop: stop.current,
      carry: {
        start: () => setCarried({ from, to: from }),
        move: (at: ClientPoint) => setCarried({ from, to: placeAt(at) }),
        drop(at: ClientPoint) {
          setCarried(null);
          onMove(from, placeAt(at));
        },
        cancel: () => setCarried(null),
      },
    };
  };
  return {
    carried,
    handle: (index) => ({
      onMouseDown(event) {
        if (event.button !== 0) return;
        // No text is selected on the way.
        event.preventDefault();
        const { carry, stop: abort } = carrying(index);
        carryWithMouse(event, carry, abort);
      },
      onTouchStart(event) {
        const finger = event.nativeEvent.touches[0];
        if (!finger || event.touches.length > 1) return;
        const { carry, stop: abort } = carrying(index);
        carryWithFinger(finger, carry, abort);
      },
    }),
  };
}
