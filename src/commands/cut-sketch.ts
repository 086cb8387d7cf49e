import type { CutOption } from '../domain/cut-option.ts';
import type { ComparedCuts, Sketch, SketchArea } from '../store/sketch.ts';

const remainderM2 = ({ figures }: CutOption): number => {
  const value = figures.find(({ name }) => name === 'remainder')?.value;
  return typeof value === 'number' ? value : 0;
};

/** One of the compared cuts on the map: what is left, the piece over it, and the line with a handle at either end. */
export function cutSketch(cuts: ComparedCuts): Sketch {
  const option = cuts.options[cuts.at];
  if (!option) return { kind: 'cuts', areas: [], lines: [], handles: [], cuts };
  const rest: SketchArea[] = option.remainder
    ? [
        {
          shape: option.remainder,
          look: 'rest',
          label: { code: 'cutRest', values: { area: remainderM2(option) } },
        },
      ]
    : [];
  const piece: SketchArea = {
    shape: option.footprint,
    look: 'better',
    label: { code: 'cutPiece', values: { area: option.areaM2 } },
  };
  const { line } = option;
  return {
    kind: 'cuts',
    areas: [...rest, piece],
    lines: line ? [{ shape: { type: 'LineString', coordinates: line.ends }, look: 'limit' }] : [],
    handles: line ? line.ends.map((at, end) => ({ id: cutHandleIds[end] ?? 'cut', at })) : [],
    cuts,
  };
}

/** Names of the two ends, for the map's handles and for the keyboard. */
export const cutHandleIds = ['cut:a', 'cut:b'] as const;
