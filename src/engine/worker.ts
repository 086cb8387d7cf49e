import { expose } from 'comlink';
import { engineHost } from './engine-host.ts';

expose(engineHost());
