import { isSuperseded } from '../engine/superseded.ts';
import type { SketchArea } from '../store/sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws what is taken off a parcel and what is left of it. Nothing is changed. */
export const showLand: Command<{ readonly parcelId: string }> = {
  id: 'show-land',
  labelKey: 'commands:show-land',
  unavailable: needsPark,
  async run({ store, engine }, { parcelId }) {
    const { park, sketch: before } = store.getState();
    if (!park) return;
    try {
      const answer = await engine.ask(park, { kind: 'land', parcelId });
      const now = store.getState();
      // Whoever has gone on meanwhile wants no sketch of what was.
      if (now.park !== park || now.selection?.id !== parcelId || now.sketch !== before) return;
      if (answer.kind === 'refused') {
        store.actions.say(answer.reason, 'refused');
        return;
      }
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
      store.actions.showSketch({ kind: 'land', areas, lines: [], handles: [] });
    } catch (error) {
      if (!isSuperseded(error)) throw error;
    }
  },
};
