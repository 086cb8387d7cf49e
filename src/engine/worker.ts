import { expose } from 'comlink';
import { engineHost } from './engine-host.ts';
import { prepareEngineFor } from './prepare-engine.ts';

// What every question needs is fetched while the first one is on its way; whoever asks hears of trouble with it.
prepareEngineFor([]).catch(() => {});
expose(engineHost());
