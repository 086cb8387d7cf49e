/** A point of the window. */
export interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

export interface Carrying {
  /** Called once, when a press has become a drag. */
  start(): void;
  move?(point: ClientPoint): void;
  drop(point: ClientPoint): void;
  /** Put back: Escape, a second finger, or the browser took the touch. */
  cancel(): void;
  /** Whatever came of it, a drag or only a press. */
  end?(): void;
}

/** A press with the mouse becomes a drag after this many pixels. */
const dragPx = 6;
/** A finger picks up by resting this long; a shorter touch scrolls or pans. */
const longPressMs = 350;
/** A finger that moved farther than this was not resting. */
const restPx = 10;

const apart = (a: ClientPoint, b: ClientPoint): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

/** Follows a press with the mouse until it is let go. Aborting `stop` gives up without a word. */
export function carryWithMouse(from: ClientPoint, { start, move, drop, cancel, end }: Carrying, stop: AbortController) {
  const { signal } = stop;
  let carrying = false;
  const finish = () => {
    stop.abort();
    end?.();
  };
  window.addEventListener(
    'mousemove',
    (at) => {
      if (!carrying && apart(at, from) < dragPx) return;
      if (!carrying) start();
      carrying = true;
      move?.(at);
    },
    { signal },
  );
  window.addEventListener(
    'mouseup',
    (at) => {
      finish();
      if (!carrying) return;
      swallowClick();
      drop(at);
    },
    { signal },
  );
  watchEscape(signal, () => {
    finish();
    if (carrying) cancel();
  });
}

/** Waits for the finger to rest, then follows it until it is lifted. */
export function carryWithFinger(from: Touch, { start, move, drop, cancel, end }: Carrying, stop: AbortController) {
  const { signal } = stop;
  let carrying = false;
  const finish = () => {
    stop.abort();
    end?.();
  };
  const timer = window.setTimeout(() => {
    carrying = true;
    start();
  }, longPressMs);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  window.addEventListener(
    'touchmove',
    (event) => {
      const [at] = event.touches;
      if (!carrying) {
        if (!at || apart(at, from) > restPx) finish();
        return;
      }
      // What is carried must not scroll the list it came from.
      event.preventDefault();
      if (at) move?.(at);
    },
    { signal, passive: false },
  );
  window.addEventListener(
    'touchend',
    (event) => {
      finish();
      const [at] = event.changedTouches;
      if (!carrying) return;
      // No mouse events after it: the drop is not also a tap.
      event.preventDefault();
      if (at) drop(at);
      else cancel();
    },
    { signal, passive: false },
  );
  const giveUp = () => {
    finish();
    if (carrying) cancel();
  };
  window.addEventListener('touchcancel', giveUp, { signal });
  // A long press is not a wish for the browser's menu.
  window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  watchEscape(signal, giveUp);
}

function watchEscape(signal: AbortSignal, giveUp: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      giveUp();
    },
    { signal, capture: true },
  );
}

/** The click that the browser makes of press and release is no click on what lies under the drop. */
function swallowClick(): void {
  const stop = new AbortController();
  window.addEventListener('click', (event) => event.stopPropagation(), { signal: stop.signal, capture: true });
  // It comes before the next task, or not at all.
  setTimeout(() => stop.abort(), 0);
}
