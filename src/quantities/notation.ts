export const landUnits = ['mu', 'ha', 'm2', 'acre'] as const;
/** What areas of land are said in. Floor space is always in square metres. */
export type LandUnit = (typeof landUnits)[number];

export const digitGroupings = ['comma', 'space', 'none'] as const;
/** 12,345.6 · 12 345.6 · 12345.6 */
export type DigitGrouping = (typeof digitGroupings)[number];

/** How the reader likes figures written. It changes how they are said, never what is computed or stored. */
export interface Notation {
  readonly landUnit: LandUnit;
  readonly grouping: DigitGrouping;
  /** Decimals shown beyond the usual ones. */
  readonly moreDecimals: 0 | 1 | 2;
}

export const usualNotation: Notation = { landUnit: 'mu', grouping: 'comma', moreDecimals: 0 };

let current: Notation = usualNotation;

/**
 * The notation of this reader. There is one reader a page, as there is one voice a language: handing it through every
 * sentence would say nothing more. Workers and tests keep the usual one.
 */
export const notation = (): Notation => current;

export function writeFiguresAs(next: Notation): void {
  current = next;
}
