import { type Language, languages } from '../quantities/language.ts';
import { digitGroupings, landUnits, type Notation, usualNotation } from '../quantities/notation.ts';
import type { TextStore } from './remembered-mappings.ts';
import { type Theme, themes } from './view-state.ts';

/** What a reader has chosen once for every park and visit on this machine. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly notation: Notation;
}

const key = 'mutu.preferences';

const oneOf = <Value extends string | number>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

/** What stands there is unchecked: another version or another hand may have written it. */
export function readPreferences(store: TextStore | null): Preferences {
  let raw: unknown = null;
  try {
    raw = JSON.parse(store?.getItem(key) ?? 'null');
  } catch {
    // As if nothing had been chosen.
  }
  const told = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const language = oneOf(languages, told.language);
  const theme = oneOf(themes, told.theme);
  return {
    ...(language && { language }),
    ...(theme && { theme }),
    notation: {
      landUnit: oneOf(landUnits, told.landUnit) ?? usualNotation.landUnit,
      grouping: oneOf(digitGroupings, told.grouping) ?? usualNotation.grouping,
      moreDecimals: oneOf([0, 1, 2] as const, told.moreDecimals) ?? usualNotation.moreDecimals,
    },
  };
}

/** False when the browser does not keep it; the choice then holds for this visit. */
export function writePreferences(store: TextStore | null, { language, theme, notation }: Preferences): boolean {
  if (!store) return false;
  try {
    store.setItem(key, JSON.stringify({ language, theme, ...notation }));
    return true;
  } catch {
    return false;
  }
}
