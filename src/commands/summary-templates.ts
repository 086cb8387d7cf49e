import { removeSummaryTemplate as remove } from '../domain/operations/remove-summary-template.ts';
import { saveSummaryTemplate as save } from '../domain/operations/save-summary-template.ts';
import { editCommand } from './edit-command.ts';

/** Keeps a layout of the parcel summary with the park. */
export const saveSummaryTemplate = editCommand('save-summary-template', save);

export const removeSummaryTemplate = editCommand('remove-summary-template', remove);
