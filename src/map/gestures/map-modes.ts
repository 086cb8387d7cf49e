import type { AppState } from '../../store/app-state.ts';
import type { MapMode, ModeSwitch } from './map-mode.ts';
import { createModeSwitch } from './map-mode.ts';
import { createMeasureMode, type MeasureTools } from './measure-mode.ts';
import { createPlaceMode, type PlaceTools } from './place-mode.ts';
import { createSelectMode, type SelectTools } from './select-mode.ts';

export interface MapModes {
  readonly current: MapMode;
  /** The state says which mode it is: carrying first, then measuring, then editing, else selecting. */
  follow(state: Pick<AppState, 'dragging' | 'view' | 'editing'>): void;
}

const nothing = () => {};
/** What the pointer means while editing is loaded with it (`map/edit`) and listens for itself. */
const editMode: MapMode = {
  id: 'edit',
  cursor: '',
  enter: nothing,
  exit: nothing,
  move: nothing,
  leave: nothing,
  click: nothing,
  doubleClick: nothing,
};

export function createMapModes(tools: SelectTools & PlaceTools & MeasureTools): MapModes {
  const selecting = createSelectMode(tools);
  const placing = createPlaceMode(tools);
  const measuring = { distance: createMeasureMode('distance', tools), area: createMeasureMode('area', tools) };
  const modes: ModeSwitch = createModeSwitch(selecting, tools.setCursor);
  return {
    get current() {
      return modes.current;
    },
    follow({ dragging, view, editing }) {
      modes.to(dragging ? placing : view.measure ? measuring[view.measure] : editing ? editMode : selecting);
    },
  };
}
