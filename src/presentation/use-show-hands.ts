import { type RefObject, useEffect, useRef } from 'react';
import { deedOfKey, deedOfMouseButton, deedOfStroke, type ShowDeed } from './show-deed.ts';

/** True when what has the focus answers to this key itself. */
function belongsToTarget(target: EventTarget | null, key: string): boolean {
  // By name, not by class: the presenter's window has classes of its own.
  const closest = (selector: string): boolean =>
    target !== null && 'closest' in target && (target as Element).closest(selector) !== null;
  if (closest('dialog, [role$="dialog"]') || closest('textarea, select, [contenteditable="true"]')) return true;
  if (closest('input[type="range"]')) return /^(Arrow|Home$|End$|Page|\d$)/.test(key);
  if (closest('[data-scrolls]')) return /^(ArrowUp|ArrowDown)$/.test(key);
  return (key === 'Enter' || key === ' ') && closest('button, a, summary');
}

/**
 * Keys, the buttons beside a mouse and strokes of a finger, as deeds. It listens before everybody else and keeps what it
 * takes to itself, so that a key moves the show and nothing that lies below. `page` is the page of the screen, or of the
 * presenter's window; `isSealed` keeps every other key from what lies below, too.
 */
export function useShowHands(page: Document, onDeed: (deed: ShowDeed) => boolean, isSealed = false): void {
  const latest = useRef(onDeed);
  useEffect(() => {
    latest.current = onDeed;
  }, [onDeed]);
  useEffect(() => {
    const take = (event: Event, deed: ShowDeed | null): void => {
      if (!deed || !latest.current(deed)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (!belongsToTarget(event.target, event.key)) take(event, deedOfKey(event));
      if (isSealed) event.stopImmediatePropagation();
    };
    const onMouse = (event: MouseEvent): void => {
      // The browser would leaf in its history at the release.
      if (event.type === 'mouseup' && deedOfMouseButton(event.button)) event.preventDefault();
      if (event.type === 'mousedown') take(event, deedOfMouseButton(event.button));
    };
    const onWindow = page.defaultView;
    onWindow?.addEventListener('keydown', onKey, true);
    page.addEventListener('mousedown', onMouse, true);
    page.addEventListener('mouseup', onMouse, true);
    return () => {
      onWindow?.removeEventListener('keydown', onKey, true);
      page.removeEventListener('mousedown', onMouse, true);
      page.removeEventListener('mouseup', onMouse, true);
    };
  }, [page, isSealed]);
}

/** Strokes of one finger across an element; the map and sliders keep theirs. */
export function useStrokes(element: RefObject<HTMLElement | null>, onDeed: (deed: ShowDeed) => boolean): void {
  const latest = useRef(onDeed);
  useEffect(() => {
    latest.current = onDeed;
  }, [onDeed]);
  useEffect(() => {
    const view = element.current;
    if (!view) return;
    let start: { readonly x: number; readonly y: number } | null = null;
    const onStart = (event: TouchEvent): void => {
      const [finger] = event.touches;
      const isElsewhere =
        event.target instanceof Element &&
        event.target.closest('[data-show-map], input, dialog, [data-strokes]') !== null;
      start = finger && event.touches.length === 1 && !isElsewhere ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const onEnd = (event: TouchEvent): void => {
      const [finger] = event.changedTouches;
      if (start && finger) {
        const deed = deedOfStroke(finger.clientX - start.x, finger.clientY - start.y);
        if (deed) latest.current(deed);
      }
      start = null;
    };
    view.addEventListener('touchstart', onStart, { passive: true });
    view.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      view.removeEventListener('touchstart', onStart);
      view.removeEventListener('touchend', onEnd);
    };
  }, [element]);
}
