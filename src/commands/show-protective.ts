import type { SiteRef } from '../domain/placement.ts';
import { isSuperseded } from '../engine/superseded.ts';
import { shapesOf } from '../store/sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws a project's protective distance round its land, and those of others that look for it. Nothing is changed. */
export const showProtective: Command<{ readonly projectId: string; readonly site: SiteRef }> = {
  id: 'show-protective',
  labelKey: 'commands:show-protective',
  unavailable: needsPark,
  async run({ store, engine }, { projectId, site }) {
    const { park, selection, sketch: before } = store.getState();
    if (!park) return;
    try {
      const answer = await engine.ask(park, { kind: 'protective', projectId, site });
      const now = store.getState();
      if (now.park !== park || now.selection?.id !== selection?.id || now.sketch !== before) return;
      if (answer.kind === 'refused') {
        store.actions.say(answer.reason, 'refused');
        return;
      }
      const areas = [
        ...answer.sources.map(({ shape, name, metres }) => ({
          shape,
          look: 'limit' as const,
          label: { code: 'source', values: { source: name, metres } },
        })),
        ...answer.own.map(({ shape, metres, areaM2, freeM2 }) => ({
          shape,
          look: 'limit' as const,
          label: { code: 'protective', values: { metres, area: areaM2, free: freeM2 } },
        })),
      ];
      const sketch = { kind: 'protective', areas, lines: [], handles: [] } as const;
      store.actions.showSketch(sketch);
      store.actions.lookAt({ shapes: shapesOf(sketch) });
    } catch (error) {
      if (!isSuperseded(error)) throw error;
    }
  },
};
