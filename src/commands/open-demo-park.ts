import type { AppStore } from '../store/app-store.ts';
import { notKept } from '../store/not-kept.ts';
import type { Command, CommandContext } from './command.ts';

type Delivered = Awaited<ReturnType<CommandContext['demoPark']>>;

function openDelivered({ actions }: AppStore, { park, issues }: Delivered): void {
  if (park) {
    actions.openPark(park, issues);
    return;
  }
  actions.setIssues(issues);
  actions.say({ code: 'notice.demoUnreadable' }, 'error');
}

/** The demo park as the user left it; as delivered when it was never opened here. */
export const openDemoPark: Command = {
  id: 'open-demo-park',
  labelKey: 'commands:open-demo-park',
  unavailable: notKept,
  async run({ store, demoPark }) {
    const delivered = await demoPark();
    if (delivered.park && (await store.actions.restore(delivered.park.id))) return;
    openDelivered(store, delivered);
  },
};

/** The demo park as delivered. What the user made of it is set aside under another name, not lost. */
export const openFreshDemoPark: Command = {
  id: 'open-fresh-demo-park',
  labelKey: 'commands:open-fresh-demo-park',
  unavailable: notKept,
  async run({ store, demoPark }) {
    openDelivered(store, await demoPark());
  },
};
