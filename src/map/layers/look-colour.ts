import type { DataDrivenPropertyValueSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { ParcelLook } from '../picture/parcel-look.ts';

/** Looks that carry a pattern as well as a colour, so that colour is never the only sign. */
export const patternedLooks = [
  'planned',
  'conditional',
  'fail',
  'unknown',
  'undated',
  'later',
] as const satisfies readonly ParcelLook[];
export type PatternedLook = (typeof patternedLooks)[number];

/** Flat colours of a look: legend, fill and edge read the same table. */
export function lookColours(
  palette: Palette,
): Readonly<Record<ParcelLook, { readonly fill: string; readonly edge: string }>> {
  const { status, statusFill, fit, fitFill } = palette;
  const dark = palette.theme === 'dark';
  return {
    developed: { fill: statusFill.developed, edge: status.developed },
    leveled: { fill: statusFill.leveled, edge: status.leveled },
    planned: { fill: statusFill.planned, edge: status.planned },
    pass: { fill: fitFill.pass, edge: fit.pass },
    conditional: { fill: fitFill.conditional, edge: fit.conditional },
    fail: { fill: fitFill.fail, edge: fit.fail },
    unknown: { fill: fitFill.unknown, edge: fit.unknown },
    aside: { fill: dark ? '#1D2328' : '#F0EEE8', edge: dark ? '#333C44' : '#DAD6CC' },
    // One hue from deep to pale: the sooner, the deeper.
    ready: { fill: dark ? '#2F7F76' : '#4BA59A', edge: dark ? '#7FD4C9' : '#1D6F66' },
    within6: { fill: dark ? '#2A6660' : '#7FC0B7', edge: dark ? '#5FB5AA' : '#2A857B' },
    within12: { fill: dark ? '#264F4B' : '#AAD6CF', edge: dark ? '#4A948B' : '#4D9C93' },
    within24: { fill: dark ? '#223C3A' : '#CDE7E2', edge: dark ? '#3A756E' : '#7DB6AE' },
    later: { fill: dark ? '#1E2B2B' : '#E9F3F0', edge: dark ? '#2F5450' : '#A5CCC6' },
    undated: { fill: fitFill.unknown, edge: fit.unknown },
  };
}

const byLook = (palette: Palette, part: 'fill' | 'edge'): DataDrivenPropertyValueSpecification<string> => {
  const table = lookColours(palette);
  const branches = Object.entries(table).flatMap(([look, colours]) => [look, colours[part]]);
  // The table is never empty, which the type of a match expression cannot see.
  return [
    'match',
    ['get', 'look'],
    ...branches,
    table.aside[part],
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
};

export const lookFill = (palette: Palette): DataDrivenPropertyValueSpecification<string> => byLook(palette, 'fill');
export const lookEdge = (palette: Palette): DataDrivenPropertyValueSpecification<string> => byLook(palette, 'edge');
