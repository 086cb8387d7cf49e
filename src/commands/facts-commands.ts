import type { Command } from './command.ts';
import { exportAskList } from './export-ask-list.ts';
import { lookAtFact } from './look-at-fact.ts';
import { lookAtRecords } from './look-at-records.ts';
import { setFactRule } from './set-fact-rule.ts';
import { setFacts } from './set-facts.ts';
import { setIssuesView } from './show-ask-list.ts';
import { showAttributes } from './show-attributes.ts';

/** Commands of the attribute table and of what to ask whom: loaded with these, not with the page. */
export const factsCommands: readonly Pick<Command, 'id' | 'labelKey' | 'shortcut' | 'otherKeys'>[] = [
  showAttributes,
  setFacts,
  setFactRule,
  setIssuesView,
  exportAskList,
  lookAtFact,
  lookAtRecords,
];
