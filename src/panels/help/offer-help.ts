import type { AppStore } from '../../store/app-store.ts';
import { keepHelpMemory, readHelpMemory } from '../../store/help-memory.ts';
import type { TextStore } from '../../store/remembered-mappings.ts';
import { appVersion } from './version.ts';

/**
 * What the program says of itself unasked, when the figures stand: the tour in the demo park until it was left once, and
 * one line after an update. On a first run there is nothing new to tell.
 */
export function offerHelp({ getState, actions }: AppStore, texts: TextStore | null, version = appVersion): void {
  const { tourLeft, version: toldOf } = readHelpMemory(texts);
  if (toldOf !== version) keepHelpMemory(texts, { version });
  const { park, view } = getState();
  if (view.help !== null || view.visitor.on) return;
  if (toldOf !== null && toldOf !== version) actions.setView({ help: 'updated' });
  else if (!tourLeft && park?.id === demoParkId) actions.setView({ help: 'offer' });
}

/** As `data/demo-park/park.json` has it: the tour is told along what this park holds. */
const demoParkId = 'silao-demo';
