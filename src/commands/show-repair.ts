import type { RepairWish } from '../domain/repair.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { AreaShape, PathShape } from '../geometry/shapes.ts';
import type { Sketch } from '../store/sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

const ringsOf = ({ type, coordinates }: AreaShape): PathShape => ({
  type: 'MultiLineString',
  coordinates: type === 'Polygon' ? coordinates : coordinates.flat(),
});

/** Works out what mending a fault would change and draws it on the map; the document stays as it is. */
export const showRepair: Command<RepairWish> = {
  id: 'show-repair',
  labelKey: 'commands:show-repair',
  unavailable: needsPark,
  async run({ store, engine }, wish) {
    const { park } = store.getState();
    if (!park) return;
    const answer = await engine.ask(park, { kind: 'repair', wish }).catch((error: unknown) => {
      if (isSuperseded(error)) return null;
      throw error;
    });
    // While the engine thought, the park may have become another one.
    if (!answer || store.getState().park !== park) return;
    const { actions } = store;
    actions.clearSketch();
    actions.showRepair({ park, wish, answer });
    if (answer.kind === 'repair') {
      // What cannot be used as it is drawn has no inside to fill: the map would make up a third outline.
      const isFilled = !answer.takenIn;
      const areas: Sketch['areas'] = answer.changes.flatMap(({ before, after }) => [
        ...(isFilled ? [{ shape: before, look: 'problem' as const }] : []),
        { shape: after, look: 'better' as const },
      ]);
      const lines: Sketch['lines'] = isFilled
        ? []
        : answer.changes.map(({ before }) => ({ shape: ringsOf(before), look: 'problem' }));
      actions.showSketch({ kind: 'repair', areas, lines, handles: [], marks: wish.all ? [] : [wish.place] });
    }
    if (!wish.all) actions.lookAt({ shapes: [{ type: 'Point', coordinates: wish.place }] });
  },
};
