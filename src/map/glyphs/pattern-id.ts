import type { ZoneKind } from '../../domain/zone.ts';
import type { PatternedLook } from '../layers/look-colour.ts';
import type { Palette } from '../palette.ts';

export type PatternName = PatternedLook | 'placement' | `zone-${ZoneKind}`;

/** Images carry their theme in the name: both themes can live in the map at once and a switch loads nothing. */
export const patternId = (name: PatternName, palette: Palette): string => `${name}@${palette.theme}`;
