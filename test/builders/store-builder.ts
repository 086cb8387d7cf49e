import type { RedrawPhoto } from '../../src/commands/briefs/photo-port.ts';
import type { CommandContext } from '../../src/commands/command.ts';
import type { EngineClient } from '../../src/engine/engine-client.ts';
import { inlineEngineClient } from '../../src/engine/inline-client.ts';
import type { OpenedFile } from '../../src/store/app-state.ts';
import { type AppStore, createAppStore } from '../../src/store/app-store.ts';
import { memoryStorage } from '../../src/store/memory-storage.ts';
import type { ParkStorage } from '../../src/store/park-storage.ts';
import { buildPark } from './park-builder.ts';

/** A store with a clock that ticks once a question and ids one can foretell: new-1, new-2 … */
export function buildStore(engine: EngineClient, storage: ParkStorage = memoryStorage()): AppStore {
  let time = 0;
  let count = 0;
  return createAppStore({
    engine,
    storage,
    now: () => {
      time += 1;
      return time;
    },
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  });
}

/** What a picture is where no browser draws. */
const onePixelPng = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** What the build makes for visitors, without its program. */
const visitorTemplateText =
  '<!doctype html><html lang="zh-CN"><head><title>亩图 Mutu</title></head><body><script type="application/json" id="show">null</script></body></html>';

export interface SavedFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** All that commands need, with files kept in memory. The test park is what the demo park would be. */
export async function buildContext(
  given: {
    readonly engine?: EngineClient;
    readonly storage?: ParkStorage;
    readonly files?: readonly OpenedFile[];
    readonly redrawPhoto?: RedrawPhoto;
  } = {},
): Promise<{ readonly context: CommandContext; readonly store: AppStore; readonly saved: SavedFile[] }> {
  const engine = given.engine ?? (await inlineEngineClient());
  const store = buildStore(engine, given.storage);
  const saved: SavedFile[] = [];
  const context: CommandContext = {
    store,
    engine,
    files: {
      save: (name, mime, bytes) => {
        saved.push({ name, mime, text: new TextDecoder().decode(bytes) });
      },
      open: async () => given.files ?? null,
      openFolder: async () => given.files ?? null,
      print: ({ title, body }) => {
        saved.push({ name: title, mime: 'text/html', text: body });
      },
      rasterise: async () => onePixelPng,
      redrawPhoto: given.redrawPhoto ?? (async () => null),
    },
    visitorTemplate: async () => visitorTemplateText,
    demoPark: async () => ({ park: buildPark(), issues: [] }),
  };
  return { context, store, saved };
}

/** Resolves when the state is as wanted; the store says when to look again. */
export function stateWhen(store: AppStore, holds: (state: ReturnType<AppStore['getState']>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds(store.getState())) {
      resolve();
      return;
    }
    const stop = store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });
}
