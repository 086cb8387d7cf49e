import type { Command } from './command.ts';
import { duplicatePark } from './duplicate-park.ts';
import { forgetUnreadable } from './forget-unreadable.ts';
import { newPark } from './new-park.ts';
import { openStoredPark } from './open-stored-park.ts';
import { renameStoredPark } from './rename-stored-park.ts';
import { saveAgain } from './save-again.ts';
import { saveUnreadable } from './save-unreadable.ts';
import { takeOverPark } from './take-over-park.ts';
import { bringBackPark, trashPark } from './trash-park.ts';

/** Commands of the library and of the bar that tells of keeping: loaded with these, not with the page. */
export const keepingCommands: readonly Pick<Command, 'id' | 'labelKey' | 'shortcut' | 'otherKeys'>[] = [
  takeOverPark,
  saveAgain,
  openStoredPark,
  duplicatePark,
  renameStoredPark,
  trashPark,
  bringBackPark,
  newPark,
  saveUnreadable,
  forgetUnreadable,
];
