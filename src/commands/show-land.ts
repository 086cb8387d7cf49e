import type { SketchArea } from '../store/sketch.ts';
import { askForSketch } from './ask-for-sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws what is taken off a parcel and what is left of it. Nothing is changed. */
export const showLand: Command<{ readonly parcelId: string }> = {
  id: 'show-land',
  labelKey: 'commands:show-land',
  unavailable: needsPark,
  async run(context, { parcelId }) {
    const answer = await askForSketch<'land'>(context, { kind: 'land', parcelId });
    if (!answer) return;
    const areas: SketchArea[] = [
      ...(answer.setback
        ? [
            {
              shape: answer.setback.shape,
              look: 'taken' as const,
              label: { code: 'setback', values: { area: answer.setback.areaM2 } },
            },
          ]
        : []),
      ...answer.zones.map(({ shape, name, areaM2 }) => ({
        shape,
        look: 'limit' as const,
        label: { code: 'zone', values: { zone: name, area: areaM2 } },
      })),
      ...answer.free.map(({ shape, areaM2 }) => ({
        shape,
        look: 'kept' as const,
        label: { code: 'free', values: { area: areaM2 } },
      })),
    ];
    context.store.actions.showSketch({ kind: 'land', areas, lines: [], handles: [] });
  },
};
