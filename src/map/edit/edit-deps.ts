import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Command } from '../../commands/command.ts';
import type { Park } from '../../domain/park.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { AppState } from '../../store/app-state.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { Editing } from '../../store/editing.ts';
import type { Bubble } from '../overlay/bubble.ts';

/** What the map gives to editing. */
export interface EditDeps {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  readonly bubble: Bubble;
  run<Args>(command: Command<Args>, args: Args): void;
  /** Said to a screen reader. */
  announce(text: string): void;
}

/** Everything of editing that is on the map, following the state. */
export interface EditMap {
  follow(state: AppState): void;
  remove(): void;
}

/** The state while something is edited. */
export interface EditScene {
  readonly state: AppState;
  readonly park: Park;
  readonly editing: Editing;
  readonly plane: SurveyPlane;
}

/** One way of using the pointer while editing; ends with everything it put on the map gone. */
export interface EditSession {
  /** The state has moved on while the session stays the same. */
  follow(scene: EditScene): void;
  /** Whether a click there is the session's own and chooses nothing. */
  owns?(point: { readonly x: number; readonly y: number }): boolean;
  end(): void;
}

/** The scene of a state; null when nothing is edited. */
export type SceneOf = () => EditScene | null;
