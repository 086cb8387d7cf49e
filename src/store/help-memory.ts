import type { TextStore } from './remembered-mappings.ts';

/** What the program has shown of itself in this browser. */
export interface HelpMemory {
  /** The tour was left or walked to its end: it does not offer itself again. */
  readonly tourLeft: boolean;
  /** The version whose news were told last; null = nothing was ever told, this is a first run. */
  readonly version: string | null;
}

const key = 'mutu.help';
const nothing: HelpMemory = { tourLeft: false, version: null };

/** Where nothing may be kept (private window) this is a first run each time. */
export function readHelpMemory(store: TextStore | null): HelpMemory {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const { tourLeft, version } = kept as Record<string, unknown>;
    return { tourLeft: tourLeft === true, version: typeof version === 'string' ? version : null };
  } catch {
    return nothing;
  }
}

/** Adds to what is remembered; what another tab has written in the meantime stays. */
export function keepHelpMemory(store: TextStore | null, more: Partial<HelpMemory>): void {
  try {
    store?.setItem(key, JSON.stringify({ ...readHelpMemory(store), ...more }));
  } catch {
    // Full or forbidden: the tour offers itself once more, and nothing else is lost.
  }
}
