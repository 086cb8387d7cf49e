import { type Remote, wrap } from 'comlink';
import type { ReviewHost } from './review-host.ts';

/** A line to a host elsewhere. */
export interface ReviewLine {
  readonly host: Remote<ReviewHost>;
  /** Calls back once when the other side breaks down. */
  onBreakdown(report: (error: Error) => void): void;
  close(): void;
}

/** Starts a worker with the readers of all formats in it. */
export function workerLine(): ReviewLine {
  const worker = new Worker(new URL('../import-worker.ts', import.meta.url), { type: 'module', name: 'mutu-import' });
  return {
    host: wrap<ReviewHost>(worker),
    onBreakdown(report) {
      worker.addEventListener('error', (event) => report(new Error(event.message || 'The import could not start.')));
    },
    close: () => worker.terminate(),
  };
}
