import type { CommandContext } from '../commands/command.ts';
import { runCommand } from '../commands/command.ts';
import { openDemoPark } from '../commands/open-demo-park.ts';
import { isSuperseded } from '../engine/superseded.ts';
import { workerEngineClient } from '../engine/worker-client.ts';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import type { AppPort } from '../panels/app-port.tsx';
import { writeFiguresAs } from '../quantities/notation.ts';
import { decodeAddress } from '../store/address.ts';
import { goTo, keepAddress } from '../store/address-sync.ts';
import { createAppStore } from '../store/app-store.ts';
import { openStorage } from '../store/open-storage.ts';
import { readPreferences, writePreferences } from '../store/preferences.ts';
import { browserTextStore } from '../store/remembered-mappings.ts';
import { openTabs } from '../store/tabs/open-tabs.ts';
import { demoPark } from './demo-files.ts';
import { browserFiles } from './file-port.ts';
import { followFocus } from './follow-focus.ts';
import { loadKeyCommands } from './key-commands.ts';
import { offeredVersion } from './offline/new-version.ts';
import { visitorTemplate } from './visitor-template.ts';

/** Random and unique; `crypto.randomUUID` is missing on an intranet served without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Later than this nothing waits, however busy the page is. */
const idleAtLastMs = 3000;
/** Once the page has drawn what it has; Safari has no word for it and is asked at once. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: idleAtLastMs });
  else work();
};

/** Makes store, engine and commands, and opens what was open last, or the demo park. */
export async function createApp(): Promise<AppPort> {
  const engine = workerEngineClient();
  // Before the map, which keeps the page busy when it begins to draw: a worker cannot start meanwhile.
  engine.start();
  const [{ storage, notLasting }, tabs] = await Promise.all([openStorage(() => closed()), openTabs(newId())]);
  const store = createAppStore({
    engine,
    storage,
    isLasting: notLasting === null,
    tabs,
    now: Date.now,
    newId,
    whenIdle,
  });
  const closed = () => store.actions.say({ code: 'storageClosed' }, 'error');
  const context: CommandContext = { store, engine, files: browserFiles, visitorTemplate, demoPark };
  const version = offeredVersion();
  const port: AppPort = {
    context,
    version,
    onCrash(error) {
      // A question that a newer one replaced is no fault.
      if (isSuperseded(error)) return;
      console.error(error);
      store.actions.say(
        { code: 'crash', values: { message: error instanceof Error ? error.message : String(error) } },
        'error',
      );
    },
  };
  const address = decodeAddress(location.hash);
  const texts = browserTextStore();
  const preferred = readPreferences(texts);
  const language = address.language ?? preferred.language ?? store.getState().view.language;
  await loadLanguage(language);
  store.actions.setView({ ...preferred, language });
  writeFiguresAs(preferred.notation);
  // Hears of a change before the page does.
  store.subscribe(({ view }, { view: former }) => {
    if (view.notation !== former.notation) writeFiguresAs(view.notation);
    const isOther =
      view.notation !== former.notation || view.language !== former.language || view.theme !== former.theme;
    if (isOther) writePreferences(texts, view);
  });
  const beOffline = async (): Promise<void> => {
    const address = import.meta.env.SERVICE_WORKER;
    if (!address) return;
    const { keepOffline } = await import('./offline/keep-offline.ts');
    await keepOffline(address, { navigator, version, flush: store.actions.flush, reload: () => location.reload() });
  };
  // The rest comes when the figures stand, so that whatever is opened then has its words at once.
  const unsubscribe = store.subscribe(({ assessment }) => {
    if (!assessment) return;
    unsubscribe();
    whenIdle(() => {
      Promise.all([loadRest(), import('../store/space-watch.ts'), loadKeyCommands()])
        .then(([, { watchSpace }]) => watchSpace(store, navigator.storage))
        .then(() => import('../panels/help/offer-help.ts'))
        .then(({ offerHelp }) => offerHelp(store, texts))
        // A browser that does not allow to be offline loses nothing but that.
        .then(() => beOffline().catch(() => {}))
        .catch(port.onCrash);
    });
  });
  followFocus(store);
  window.addEventListener('error', (event) => {
    // Something that sizes itself by what it sees was put off to the next frame: no fault, and nothing was thrown.
    if (!event.error && event.message.startsWith('ResizeObserver loop')) return;
    port.onCrash(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => port.onCrash(event.reason));
  // While something is still on its way, the question whether to leave gives it the time.
  window.addEventListener('beforeunload', (event) => {
    const { saved, isLasting, park, inFile, history } = store.getState();
    const isLost = !isLasting && park !== inFile && history.undo.length > 0;
    if (saved !== 'saved' || isLost) event.preventDefault();
  });
  window.addEventListener('pagehide', () => void store.actions.flush());
  const open = async () => {
    if (!(await store.actions.restore(address.park ?? null))) await runCommand(openDemoPark, context, undefined);
    goTo(store, address);
    if (notLasting) await loadRest().then(() => store.actions.say({ code: notLasting }, 'error'));
    let written = location.hash;
    keepAddress(store, (hash) => {
      written = hash;
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
    });
    window.addEventListener('hashchange', () => {
      if (location.hash === written) return;
      const wanted = decodeAddress(location.hash);
      loadLanguage(wanted.language ?? store.getState().view.language)
        .then(loadRest)
        .then(async () => {
          const { park } = wanted;
          if (park !== undefined && park !== store.getState().park?.id) await store.actions.restore(park);
          goTo(store, wanted);
        })
        .catch(port.onCrash);
    });
  };
  open().catch(port.onCrash);
  return port;
}
