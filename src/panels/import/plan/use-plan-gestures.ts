import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { type PlanSize, type PlanView, panned, zoomedAt } from './plan-view.ts';

interface Given {
  readonly element: HTMLElement | null;
  readonly size: PlanSize | null;
  readonly view: PlanView | null;
  readonly onView: (view: PlanView) => void;
  /** Pressed and let go at one place, in pixels. */
  readonly onPress: (x: number, y: number) => void;
  readonly onFit: () => void;
}

const stepPixels = 60;
const zoomStep = 1.5;
/** A finger never stands quite still. */
const stillPixels = 5;

interface Finger {
  x: number;
  y: number;
  moved: number;
}

/** Pan and zoom by mouse, wheel, fingers and keys (arrows, + and −, 0 = everything). */
export function usePlanGestures({ element, size, view, onView, onPress, onFit }: Given) {
  const fingers = useRef(new Map<number, Finger>());
  const latest = useRef({ view, size, onView });
  latest.current = { view, size, onView };
  useEffect(() => {
    if (!element) return;
    // React listens to wheels passively; the dialog behind must not scroll.
    const onWheel = (event: WheelEvent) => {
      const { view: now, size: window, onView: tell } = latest.current;
      if (!now || !window) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      tell(zoomedAt(now, window, 1.0015 ** -pixels, event.clientX - box.left, event.clientY - box.top));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [element]);

  const place = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  return {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, { ...place(event), moved: 0 });
    },
    onPointerMove(event: PointerEvent) {
      const finger = fingers.current.get(event.pointerId);
      if (!finger || !view || !size) return;
      const { x, y } = place(event);
      const [right, down] = [x - finger.x, y - finger.y];
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const before = Math.hypot(finger.x - other.x, finger.y - other.y);
        const now = Math.hypot(x - other.x, y - other.y);
        if (before > 0) onView(panned(zoomedAt(view, size, now / before, other.x, other.y), right / 2, down / 2));
      } else onView(panned(view, right, down));
      fingers.current.set(event.pointerId, { x, y, moved: finger.moved + Math.hypot(right, down) });
    },
    onPointerUp(event: PointerEvent) {
      const finger = fingers.current.get(event.pointerId);
      fingers.current.delete(event.pointerId);
      if (finger && finger.moved <= stillPixels && fingers.current.size === 0) onPress(finger.x, finger.y);
    },
    onPointerCancel(event: PointerEvent) {
      fingers.current.delete(event.pointerId);
    },
    onKeyDown(event: KeyboardEvent) {
      if (!view || !size || event.ctrlKey || event.metaKey || event.altKey) return;
      const [x, y] = [size.width / 2, size.height / 2];
      const moved = keyMoved(event.key, view, size);
      if (moved) onView(moved);
      else if (event.key === '0') onFit();
      else if (event.key === 'Enter') onPress(x, y);
      else return;
      event.preventDefault();
    },
  };
}

/** The view after a key that moves or zooms; null for any other. */
function keyMoved(key: string, view: PlanView, size: PlanSize): PlanView | null {
  const zoomed = (factor: number) => zoomedAt(view, size, factor, size.width / 2, size.height / 2);
  switch (key) {
    case 'ArrowLeft':
      return panned(view, stepPixels, 0);
    case 'ArrowRight':
      return panned(view, -stepPixels, 0);
    case 'ArrowUp':
      return panned(view, 0, stepPixels);
    case 'ArrowDown':
      return panned(view, 0, -stepPixels);
    case '+':
    case '=':
      return zoomed(zoomStep);
    case '-':
      return zoomed(1 / zoomStep);
    default:
      return null;
  }
}
