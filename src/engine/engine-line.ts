import { type Remote, wrap } from 'comlink';
import type { EngineHost } from './engine-host.ts';

/** A line to a running engine elsewhere. */
export interface EngineLine {
  readonly host: Pick<Remote<EngineHost>, 'answer'>;
  /** Calls back once when the other side breaks down. */
  onBreakdown(report: (error: Error) => void): void;
  close(): void;
}

/** Starts a worker with the engine in it. */
export function workerLine(): EngineLine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'mutu-engine' });
  return {
    host: wrap<EngineHost>(worker),
    onBreakdown(report) {
      worker.addEventListener('error', (event) => report(new Error(event.message || 'The engine could not start.')));
    },
    close: () => worker.terminate(),
  };
}
