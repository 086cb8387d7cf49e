import { type Language, languages } from '../quantities/language.ts';
import type { AppState } from './app-state.ts';
import { isSelectionKind, type Selection } from './selection.ts';
import {
  type Camera,
  type Colouring,
  colourings,
  initialView,
  type LayerId,
  type LeftTab,
  layerIds,
  leftTabs,
  type Theme,
  themes,
} from './view-state.ts';

/** What the address bar holds, so that a link or a reload comes back to the same place. Absent = as it is anyway. */
export interface Address {
  readonly park?: string;
  readonly scenario?: string;
  readonly selection?: Selection;
  /** Id of the project being matched. */
  readonly matching?: string;
  readonly camera?: Camera;
  readonly colouring?: Colouring;
  readonly leftTab?: LeftTab;
  readonly hiddenLayers?: readonly LayerId[];
  readonly extruded?: boolean;
  readonly language?: Language;
  readonly theme?: Theme;
}

/** A centre to 0.1 m and a zoom to a hundredth show the same picture again. */
const cameraText = ({ centre: [lon, lat], zoom, bearing, pitch }: Camera): string =>
  [lon.toFixed(6), lat.toFixed(6), zoom.toFixed(2), bearing.toFixed(1), pitch.toFixed(1)].map(Number).join(',');

function cameraFrom(text: string): Camera | null {
  const [lon, lat, zoom, bearing = 0, pitch = 0] = text.split(',').map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  const holds = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 0 && zoom <= 24 && pitch >= 0 && pitch <= 85;
  return holds && Number.isFinite(bearing) ? { centre: [lon, lat], zoom, bearing, pitch } : null;
}

function selectionFrom(text: string): Selection | null {
  const colon = text.indexOf(':');
  const [kind, id] = [text.slice(0, colon), text.slice(colon + 1)];
  return colon > 0 && id !== '' && isSelectionKind(kind) ? { kind, id } : null;
}

const oneOf = <T extends string>(words: readonly T[], text: string | null): T | undefined =>
  words.find((word) => word === text);

/** The hash with its `#`; empty when there is nothing to say. */
export function encodeAddress(address: Address): string {
  const words = new URLSearchParams();
  if (address.park !== undefined) words.set('park', address.park);
  if (address.scenario !== undefined) words.set('scenario', address.scenario);
  if (address.selection) words.set('select', `${address.selection.kind}:${address.selection.id}`);
  if (address.matching !== undefined) words.set('match', address.matching);
  if (address.camera) words.set('at', cameraText(address.camera));
  if (address.colouring) words.set('colour', address.colouring);
  if (address.leftTab) words.set('tab', address.leftTab);
  if (address.hiddenLayers?.length) words.set('hide', address.hiddenLayers.join(','));
  if (address.extruded) words.set('extruded', '1');
  if (address.language) words.set('lang', address.language);
  if (address.theme) words.set('theme', address.theme);
  const text = words.toString();
  return text === '' ? '' : `#${text}`;
}

/** Reads a hash; words that are not known are left out, never guessed. */
export function decodeAddress(hash: string): Address {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const park = words.get('park');
  const scenario = words.get('scenario');
  const selection = selectionFrom(words.get('select') ?? '');
  const matching = words.get('match');
  const camera = cameraFrom(words.get('at') ?? '');
  const colouring = oneOf(colourings, words.get('colour'));
  const leftTab = oneOf(leftTabs, words.get('tab'));
  const hide = (words.get('hide') ?? '').split(',');
  const hiddenLayers = layerIds.filter((id) => hide.includes(id));
  const language = oneOf(languages, words.get('lang'));
  const theme = oneOf(themes, words.get('theme'));
  return {
    ...(park && { park }),
    ...(scenario && { scenario }),
    ...(selection && { selection }),
    ...(matching && { matching }),
    ...(camera && { camera }),
    ...(colouring && { colouring }),
    ...(leftTab && { leftTab }),
    ...(hiddenLayers.length > 0 && { hiddenLayers }),
    ...(words.get('extruded') === '1' && { extruded: true }),
    ...(language && { language }),
    ...(theme && { theme }),
  };
}

/** The address of what is on the screen; what is as at the start is left out, so that addresses stay short. */
export function addressOf({ park, selection, matching, view }: AppState): Address {
  const hiddenLayers = layerIds.filter((id) => !view.layers[id]);
  return {
    ...(park && { park: park.id, scenario: park.activeScenarioId }),
    ...(selection && { selection }),
    ...(matching && { matching: matching.projectId }),
    ...(view.camera && { camera: view.camera }),
    ...(view.colouring !== initialView.colouring && { colouring: view.colouring }),
    ...(view.leftTab !== initialView.leftTab && { leftTab: view.leftTab }),
    ...(hiddenLayers.length > 0 && { hiddenLayers }),
    ...(view.extruded && { extruded: true }),
    ...(view.language !== initialView.language && { language: view.language }),
    ...(view.theme !== initialView.theme && { theme: view.theme }),
  };
}
