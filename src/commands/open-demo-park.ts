import { always } from './availability.ts';
import type { Command, CommandContext } from './command.ts';

async function openFresh({ store, demoPark }: CommandContext): Promise<void> {
  const { park, issues } = await demoPark();
  if (park) {
    store.actions.openPark(park, issues);
    return;
  }
  store.actions.setIssues(issues);
  store.actions.say({ code: 'notice.demoUnreadable' }, 'error');
}

/** The demo park as the user left it; as delivered when it was never opened here. */
export const openDemoPark: Command = {
  id: 'open-demo-park',
  labelKey: 'commands:open-demo-park',
  unavailable: always,
  async run(context) {
    const { park } = await context.demoPark();
    if (park && (await context.store.actions.restore(park.id))) return;
    await openFresh(context);
  },
};

/** The demo park as delivered. What the user made of it is set aside under another name, not lost. */
export const openFreshDemoPark: Command = {
  id: 'open-fresh-demo-park',
  labelKey: 'commands:open-fresh-demo-park',
  unavailable: always,
  run: openFresh,
};
