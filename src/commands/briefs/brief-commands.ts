import type { Command } from '../command.ts';
import { addPhotosToBrief } from './add-photos-to-brief.ts';
import { duplicateBrief } from './duplicate-brief.ts';
import { editBrief } from './edit-brief.ts';
import { makeBrief } from './make-brief.ts';
import { removePhoto, setPhotoCaption, setPublication } from './photo-commands.ts';
import { pickBrief, presentBrief } from './present-brief.ts';
import { removeBrief } from './remove-brief.ts';

/** Commands of the dialog of briefs: loaded with these, not with the page. */
export const briefCommands: readonly Pick<Command, 'id' | 'labelKey' | 'shortcut' | 'otherKeys'>[] = [
  makeBrief,
  pickBrief,
  presentBrief,
  editBrief,
  duplicateBrief,
  removeBrief,
  addPhotosToBrief,
  removePhoto,
  setPhotoCaption,
  setPublication,
];
