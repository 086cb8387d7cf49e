import type { AppState } from '../../store/app-state.ts';
import type { MapMode, ModeSwitch } from './map-mode.ts';
import { createModeSwitch } from './map-mode.ts';
import { createMeasureMode, type MeasureTools } from './measure-mode.ts';
import { createPlaceMode, type PlaceTools } from './place-mode.ts';
import { createSelectMode, type SelectTools } from './select-mode.ts';

export interface MapModes {
  readonly current: MapMode;
  /** The state says which mode it is: carrying first, then measuring, else selecting. */
  follow(state: Pick<AppState, 'dragging' | 'view'>): void;
}

export function createMapModes(tools: SelectTools & PlaceTools & MeasureTools): MapModes {
  const selecting = createSelectMode(tools);
  const placing = createPlaceMode(tools);
  const measuring = { distance: createMeasureMode('distance', tools), area: createMeasureMode('area', tools) };
  const modes: ModeSwitch = createModeSwitch(selecting, tools.setCursor);
  return {
    get current() {
      return modes.current;
    },
    follow({ dragging, view }) {
      modes.to(dragging ? placing : view.measure ? measuring[view.measure] : selecting);
    },
  };
}
