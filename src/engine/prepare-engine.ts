import { loadOverlay } from '../geometry/overlay.ts';

let ready: Promise<void> | undefined;

/** Loads what the engine needs before its first question. Call once and wait; called again it is the same wait. */
export function prepareEngine(): Promise<void> {
  ready ??= loadOverlay();
  return ready;
}
