import type { Selection } from '../../store/selection.ts';
import type { MapMode, PointerAt } from './map-mode.ts';

export interface SelectTools {
  pick(at: PointerAt): Selection | null;
  hover(thing: Selection | null, at: PointerAt): void;
  select(thing: Selection | null): void;
  setCursor(cursor: string): void;
}

/** The ordinary mode: hovering tells, a click selects. */
export function createSelectMode(tools: SelectTools): MapMode {
  const nothing = (at: PointerAt) => tools.hover(null, at);
  const far: PointerAt = { x: 0, y: 0, lonLat: [0, 0] };
  return {
    id: 'select',
    cursor: '',
    enter() {},
    exit() {
      nothing(far);
    },
    move(at) {
      const thing = tools.pick(at);
      tools.setCursor(thing?.kind === 'placement' ? 'grab' : thing ? 'pointer' : '');
      tools.hover(thing, at);
    },
    leave() {
      nothing(far);
    },
    click(at) {
      tools.select(tools.pick(at));
    },
    doubleClick() {},
  };
}
