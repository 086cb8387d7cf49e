import type { LonLat } from '../../geometry/shapes.ts';

/** Where the pointer is: pixels from the top left of the map, and degrees. */
export interface PointerAt {
  readonly x: number;
  readonly y: number;
  readonly lonLat: LonLat;
}

/** What the pointer means. Exactly one mode is active; leaving it takes back everything it put on the map. */
export interface MapMode {
  readonly id: 'select' | 'measure' | 'place' | 'edit';
  readonly cursor: string;
  enter(): void;
  exit(): void;
  move(at: PointerAt): void;
  /** The pointer has left the map. */
  leave(): void;
  click(at: PointerAt): void;
  doubleClick(at: PointerAt): void;
}

export interface ModeSwitch {
  readonly current: MapMode;
  to(mode: MapMode): void;
}

export function createModeSwitch(first: MapMode, setCursor: (cursor: string) => void): ModeSwitch {
  let current = first;
  current.enter();
  setCursor(current.cursor);
  return {
    get current() {
      return current;
    },
    to(mode) {
      if (mode === current) return;
      current.exit();
      current = mode;
      current.enter();
      setCursor(current.cursor);
    },
  };
}
