import { notKept } from '../store/not-kept.ts';
import { heldElsewhere } from './availability.ts';
import { type Command, runCommand } from './command.ts';
import { openDemoPark } from './open-demo-park.ts';

/** How long a park thrown away can be brought back, days. */
export const trashDays = 30;

/** Throws a park away; where it is open, the one edited last takes its place. It can be brought back. */
export const trashPark: Command<{ readonly parkId: string }> = {
  id: 'trash-park',
  labelKey: 'commands:trash-park',
  unavailable: (state, { parkId }) => (state.park?.id === parkId ? (heldElsewhere(state) ?? notKept(state)) : null),
  async run(context, { parkId }) {
    const { store } = context;
    const isOpen = store.getState().park?.id === parkId;
    if (!isOpen && (await store.isElsewhere(parkId))) {
      store.actions.say({ code: 'unavailable.openElsewhere' }, 'refused');
      return;
    }
    await store.actions.flush();
    const library = await store.library();
    await library.setTrashed(parkId, store.now());
    if (isOpen && !(await store.actions.restore(null))) await runCommand(openDemoPark, context, undefined);
  },
};

/** Out of the trash again. */
export const bringBackPark: Command<{ readonly parkId: string }> = {
  id: 'bring-back-park',
  labelKey: 'commands:bring-back-park',
  unavailable: () => null,
  async run({ store }, { parkId }) {
    const library = await store.library();
    await library.setTrashed(parkId, null);
  },
};
