import type { Issue } from '../domain/issue.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** The map goes to where an issue is, selects what it speaks of and marks the place. */
export const lookAtIssue: Command<Issue> = {
  id: 'look-at-issue',
  labelKey: 'commands:look-at-issue',
  unavailable: needsPark,
  run({ store }, { place, things }) {
    const [thing] = things ?? [];
    if (thing) store.actions.select(thing);
    if (place) {
      store.actions.showSketch({ kind: 'place', areas: [], lines: [], handles: [], marks: [place] });
      store.actions.lookAt({ shapes: [{ type: 'Point', coordinates: place }] });
    } else if (thing) store.actions.lookAt({ thing });
  },
};
