import type { SiteRef } from '../domain/placement.ts';
import { shapesOf } from '../store/sketch.ts';
import { askForSketch } from './ask-for-sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws a project's protective distance round its land, and those of others that look for it. Nothing is changed. */
export const showProtective: Command<{ readonly projectId: string; readonly site: SiteRef }> = {
  id: 'show-protective',
  labelKey: 'commands:show-protective',
  unavailable: needsPark,
  async run(context, { projectId, site }) {
    const answer = await askForSketch<'protective'>(context, { kind: 'protective', projectId, site });
    if (!answer) return;
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
    context.store.actions.showSketch(sketch);
    context.store.actions.lookAt({ shapes: shapesOf(sketch) });
  },
};
