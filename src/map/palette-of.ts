import type { Theme } from '../store/view-state.ts';
import { type Palette, palettes } from './palette.ts';

const darkQuery = '(prefers-color-scheme: dark)';

export function paletteOf(theme: Theme): Palette {
  if (theme !== 'system') return palettes[theme];
  return palettes[window.matchMedia(darkQuery).matches ? 'dark' : 'light'];
}

/** Calls when the system changes between light and dark. Returns its undoing. */
export function watchSystemTheme(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
